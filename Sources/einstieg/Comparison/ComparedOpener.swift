import Checklist
import Foundation
import Linguistics
import Reports
import Scenarios
import Scripts

/// One of two openers to compare: a template, which is filled for every person anew, or a text, which stays as it is.
struct ComparedOpener {
    /// What it was called on the command line.
    let name: String
    /// The template; nil for a text.
    let template: Template?
    private let typed: String
    private let trainee: String?

    /// Finds an opener: a template's id or file, with `:VARIANT` if wanted, or a file with a text.
    init(_ name: String, in library: Library, trainee: String?) throws(Complaint) {
        self.name = name
        self.trainee = trainee
        let isText = Library.isTextFile(name)
        template = isText ? nil : try library.template(name)
        guard isText else {
            typed = ""
            return
        }
        do throws(Diagnostic) { typed = try SourceFile.read(name).text } catch { throw .file(error) }
    }

    /// The text for a scenario's person; without one, a template is filled with its own examples.
    ///
    /// What a scenario does not know stays as in the template's example.
    func text(for scenario: Scenario?, channel: Channel) throws(Complaint) -> DraftText {
        guard let template else { return DraftText(typed: typed, channel: channel) }
        do throws(Diagnostic) {
            let filled = try template.filled(
                values: [:], scenario: scenario, trainee: trainee, usingExamples: true,
                address: scenario?.prospect.address)
            return DraftText(subject: filled.subject, body: filled.text)
        } catch {
            throw .file(error)
        }
    }
}

extension Library {
    /// Whether an opener's name is a file that is no template.
    fileprivate static func isTextFile(_ name: String) -> Bool {
        let file = name.hasSuffix(".txt") ? name : String(name.prefix { $0 != ":" })
        return !file.hasSuffix(".md") && (file.contains("/") || file.hasSuffix(".txt"))
    }
}
