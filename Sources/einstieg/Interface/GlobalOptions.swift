import ArgumentParser
import Foundation
import Linguistics
import Privacy

/// The options that every command takes.
struct GlobalOptions: ParsableArguments {
    @Option(name: .customLong("interface"), help: "Language of the program: de or en. / Sprache des Programms.")
    var interfaceName: String?

    @Option(help: "Folder with Scenarios and Scripts. / Ordner mit Scenarios und Scripts.")
    var library: String?

    @Option(help: "File of the practice store, or none. / Datei für den Übungsstand oder none.")
    var store: String?

    @Option(
        name: .customLong("as"),
        help: "The name you practise under, not your own. / Der Name, unter dem Sie üben; nicht Ihr eigener.")
    var traineeName: String?

    mutating func validate() throws {
        if let interfaceName, Language(rawValue: interfaceName) == nil {
            throw ValidationError(
                "Unknown language “\(interfaceName)”, known are de and en. / Unbekannte Sprache, es gibt de und en.")
        }
    }

    /// The language of the program: the option, else English where the locale says so, else German.
    var language: Language {
        if let interfaceName, let language = Language(rawValue: interfaceName) { return language }
        let environment = ProcessInfo.processInfo.environment
        let locale = environment["LC_ALL"] ?? environment["LC_MESSAGES"] ?? environment["LANG"] ?? ""
        return locale.hasPrefix("en") ? .english : .german
    }

    /// Whoever practises or looks on.
    var trainee: Pseudonym {
        get throws(Complaint) { try traineeName.map(Pseudonym.named) ?? .standard }
    }

    /// The store that the options name, as the one who practises or looks on sees it.
    func openNotebook() throws(Complaint) -> Notebook {
        try Notebook.open(option: store, trainee: trainee, environment: ProcessInfo.processInfo.environment)
    }

    /// The library that the options name.
    func openLibrary() throws(Complaint) -> Library {
        try Library.find(option: library, environment: ProcessInfo.processInfo.environment)
    }

    /// The library that the options name, for a command on scenarios.
    ///
    /// - Parameter names: ids, files or folders; only an id has to be looked for in a library.
    func openLibrary(for names: [String]) throws(Complaint) -> Library {
        if names.isEmpty || !names.allSatisfy(Library.isPath) { return try openLibrary() }
        do throws(Complaint) { return try openLibrary() } catch { return Library(folder: ".") }
    }

    /// The library that the options name, for a template; a file needs none, unless a scenario is to be looked for.
    func openLibrary(forTemplate name: String, scenario: String?) throws(Complaint) -> Library {
        let isFile = name.contains("/") || name.hasSuffix(".md")
        guard isFile, scenario.map(Library.isPath) ?? true else { return try openLibrary() }
        do throws(Complaint) { return try openLibrary() } catch { return Library(folder: ".") }
    }
}

extension Pseudonym {
    /// The pseudonym that somebody typed.
    static func named(_ typed: String) throws(Complaint) -> Pseudonym {
        do throws(Pseudonym.Mistake) { return try Pseudonym(typed) } catch { throw .usage(error.wording) }
    }
}
