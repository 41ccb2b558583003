import Checklist
import Linguistics
import Reports
import Scenarios

/// What a session needs around it: the screen, the language, the library, the checker and the notebook.
struct Desk {
    let screen: Screen
    let language: Language
    let library: Library
    let checker: Checker
    let notebook: Notebook
    /// The trainee's own name, for templates.
    let trainee: String?
    /// Whether somebody sits at the keyboard.
    let isInteractive: Bool
    /// The team's own checklist that was asked for; nil to leave it to the scenario.
    var profile: Profile?

    /// A scenario whose openers are marked by the profile that was asked for, if one was.
    func marking(_ scenario: Scenario) throws(Complaint) -> Scenario {
        guard let profile else { return scenario }
        guard profile.languages.contains(scenario.language) else {
            let place = SourcePlace(file: "--profile", line: 0, column: 0)
            throw .file(Diagnostic(ProfileLanguage(profile.title, scenario.language), at: place))
        }
        var scenario = scenario
        scenario.profile = profile
        return scenario
    }

    /// The page in the window as it is now.
    var page: Page { Page(language: language, width: screen.width, ansi: screen.hasColour) }

    /// Shows text that has been laid out.
    func show(_ text: String) throws(Complaint) {
        do throws(ScreenError) { try screen.print(text) } catch { throw .output(error.wording) }
    }

    /// Puts a document out as it stands.
    func put(_ document: String) throws(Complaint) {
        do throws(ScreenError) { try screen.write(document) } catch { throw .output(error.wording) }
    }

    /// Shows a side note.
    func note(_ wording: Localized) throws(Complaint) { try show(page.note(wording[language], indent: 0)) }

    /// What a person says, under their name.
    func speech(_ name: String, _ words: String) -> String {
        let label = Style.bold.applied(to: name.sanitized + ":", ansi: page.ansi)
        return (label + " " + words.sanitized).wrapped(width: page.width, hangingIndent: 2)
    }

    /// Reads a line, and tells what is wrong with one that cannot be read.
    func read(
        _ reader: inout any LineReader, prompt: String, prefill: String?, remember: Bool = true,
        unless hasNews: () -> Bool = { false }
    ) throws(Complaint) -> InputLine {
        try read(&reader, ticking: { prompt }, prefill: prefill, remember: remember, unless: hasNews)
    }

    /// Reads a line under a prompt that changes with time.
    func read(
        _ reader: inout any LineReader, ticking prompt: () -> String, prefill: String?, remember: Bool = true,
        unless hasNews: () -> Bool = { false }
    ) throws(Complaint) -> InputLine {
        while true {
            do throws(LineReaderError) {
                return try reader.read(ticking: prompt, prefill: prefill, remember: remember, unless: hasNews)
            } catch {
                guard isInteractive, !error.isFinal else { throw error.complaint }
                try note(error.wording)
            }
        }
    }
}

extension LineReaderError {
    fileprivate var isFinal: Bool { if case .readFailed = self { true } else { false } }

    fileprivate var complaint: Complaint {
        switch self {
        case .notUTF8(let line, _), .lineTooLong(let line, _): .input(line: line, wording)
        case .readFailed: .output(wording)
        }
    }

    var wording: Localized {
        switch self {
        case .notUTF8(_, let byte):
            Localized(
                de: "Byte \(byte) ist kein UTF-8. Speichern Sie die Eingabe in UTF-8.",
                en: "Byte \(byte) is not UTF-8. Save the input as UTF-8.")
        case .lineTooLong(_, let limit):
            Localized(
                de: "Die Zeile ist länger als \(limit / 1024) KiB. Kürzen Sie sie.",
                en: "The line is longer than \(limit / 1024) KiB. Shorten it.")
        case .readFailed(let code):
            Localized(
                de: "Die Eingabe lässt sich nicht lesen (Fehler \(code)).",
                en: "The input cannot be read (error \(code)).")
        }
    }
}

extension ScreenError {
    var wording: Localized {
        switch self {
        case .closed:
            Localized(
                de: "Die Ausgabe wurde am anderen Ende geschlossen.", en: "The output was closed at the other end.")
        case .noSpace: Localized(de: "Kein Platz mehr für die Ausgabe.", en: "There is no room left for the output.")
        case .failed(let code):
            Localized(de: "Die Ausgabe ist gescheitert (Fehler \(code)).", en: "The output failed (error \(code)).")
        }
    }
}
