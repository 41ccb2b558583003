import Linguistics
import Records
import Scenarios

/// Something that keeps the program from doing what was asked, told to the person who asked.
enum Complaint: Error {
    case file(Diagnostic)
    case noLibrary(looked: [String])
    case unknownScenario(String, suggestion: String?)
    case unknownTemplate(String, suggestion: String?)
    case store(StoreError, path: String)
    case input(line: Int, Localized)
    case row(file: String, line: Int, Localized)
    case noOpener(folder: String)
    case noScenario(folder: String)
    case noTemplate(folder: String)
    case unknownRule(String, suggestion: String?)
    case usage(Localized)
    case output(Localized)
    case unwritable(String)

    /// The exit code: wrong usage 64, bad data 65, no such file 66, output that failed 74.
    var exitCode: Int32 {
        switch self {
        case .file(let diagnostic) where diagnostic.problem is MissingFile: 66
        case .file(let diagnostic) where diagnostic.problem is UnknownProfile && diagnostic.place.line == 0: 66
        case .file, .input, .row: 65
        case .noLibrary, .noOpener, .noScenario, .noTemplate, .unknownScenario, .unknownTemplate: 66
        case .store(let error, _): error.exitCode
        case .usage, .unknownRule: 64
        case .output, .unwritable: 74
        }
    }

    /// What is wrong and what to do, without the place, for reports that have a field for it.
    func sentence(_ language: Language) -> String {
        switch self {
        case .file(let diagnostic): "\(diagnostic.message[language]) \(diagnostic.hint[language])"
        case .row(_, _, let wording): wording[language]
        default: text(language)
        }
    }

    /// What is wrong and what to do, with the place where there is one.
    func text(_ language: Language) -> String {
        switch self {
        case .file(let diagnostic):
            let place = diagnostic.place
            let position = place.line > 0 ? ":\(place.line):\(place.column)" : ""
            return "\(place.file)\(position): \(diagnostic.message[language]) \(diagnostic.hint[language])"
        case .noLibrary(let looked):
            return Localized(
                de:
                    "Ich finde keinen Ordner „Scenarios“. Gesucht habe ich in: \(looked.joined(separator: ", ")). Nennen Sie ihn mit --library ORDNER.",
                en:
                    "I can find no folder “Scenarios”. I looked in: \(looked.joined(separator: ", ")). Name it with --library FOLDER."
            )[language]
        case .unknownScenario(let name, let suggestion):
            return Localized(
                de:
                    "Ein Szenario „\(name)“ gibt es nicht.\(suggestion.map { " Meinten Sie „\($0)“?" } ?? "") „einstieg scenario list“ zeigt alle.",
                en:
                    "There is no scenario “\(name)”.\(suggestion.map { " Did you mean “\($0)”?" } ?? "") “einstieg scenario list” shows all."
            )[language]
        case .unknownTemplate(let name, let suggestion):
            return Localized(
                de:
                    "Eine Vorlage „\(name)“ gibt es nicht.\(suggestion.map { " Meinten Sie „\($0)“?" } ?? "") „einstieg script list“ zeigt alle.",
                en:
                    "There is no template “\(name)”.\(suggestion.map { " Did you mean “\($0)”?" } ?? "") “einstieg script list” shows all."
            )[language]
        case .store(let error, let path): return "\(path): \(error.wording[language])"
        case .input(let line, let wording):
            return Localized(de: "Eingabe, Zeile \(line): \(wording.de)", en: "Input, line \(line): \(wording.en)")[
                language]
        case .row(let file, let line, let wording): return "\(file):\(line): \(wording[language])"
        case .noOpener(let folder):
            return Localized(
                de: "\(folder): In diesem Ordner liegt kein Einstieg (.txt, .md, .csv, .jsonl).",
                en: "\(folder): There is no opener in this folder (.txt, .md, .csv, .jsonl).")[language]
        case .noScenario(let folder):
            return Localized(
                de: "\(folder): In diesem Ordner liegt kein Szenario (.yaml).",
                en: "\(folder): There is no scenario in this folder (.yaml).")[language]
        case .noTemplate(let folder):
            return Localized(
                de: "\(folder): In diesem Ordner liegt keine Vorlage (.md).",
                en: "\(folder): There is no template in this folder (.md).")[language]
        case .unknownRule(let name, let suggestion):
            return Localized(
                de:
                    "Eine Regel „\(name)“ gibt es nicht.\(suggestion.map { " Meinten Sie „\($0)“?" } ?? "") „einstieg erkläre“ zeigt alle.",
                en:
                    "There is no rule “\(name)”.\(suggestion.map { " Did you mean “\($0)”?" } ?? "") “einstieg explain” shows all."
            )[language]
        case .unwritable(let path):
            return Localized(
                de: "\(path): Die Datei lässt sich nicht schreiben. Prüfen Sie den Ordner und seine Rechte.",
                en: "\(path): The file cannot be written. Check the folder and its permissions.")[language]
        case .usage(let wording), .output(let wording): return wording[language]
        }
    }
}
