import ArgumentParser
import Foundation
import Linguistics
import Reports
import Roleplay
import Scenarios

/// Draws what leads where in a scenario.
struct ScenarioGraph: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "graph",
        abstract: "Draw what leads where. / Zeichnen, was wohin führt.",
        discussion: """
            Without --output the source for Graphviz is printed. A file named .svg is drawn by Graphviz where its program \
            “dot” is installed; otherwise the source is written beside it.
            """,
        aliases: ["schaubild"])

    @Argument(help: "Id or file of the scenario. / Name oder Datei.")
    var scenario: String
    @Option(help: "File to write: .svg or .dot. / Datei: .svg oder .dot.")
    var output: String?
    @Option(help: "Stop after so many states. / Nach so vielen Zuständen abbrechen.")
    var states = 200_000
    @OptionGroup var options: GlobalOptions

    func validate() throws {
        guard (1...10_000_000).contains(states) else { throw ValidationError("--states: 1 … 10000000") }
        if let output, !output.hasSuffix(".svg"), !output.hasSuffix(".dot") {
            throw ValidationError("--output: .svg / .dot")
        }
    }

    func run() throws {
        try reportingComplaints(options.language) {
            let desk = try Desk.forOutput(options, store: "none")
            let exploration = Exploration(
                try desk.library.scenario(scenario), limit: Exploration.Limit(states: states))
            let source = PhaseDrawing(
                PhaseMap(exploration), ExplorationFindings(exploration), language: options.language
            ).source
            guard let output else { return try desk.show(String(source.dropLast())) }
            if output.hasSuffix(".dot") {
                try write(Data(source.utf8), to: output)
                try desk.note(Localized(de: "\(output) geschrieben.", en: "\(output) written."))
            } else if let drawing = try Graphviz.draw(source) {
                try write(drawing, to: output)
                try desk.note(Localized(de: "\(output) geschrieben.", en: "\(output) written."))
            } else {
                let other = output.dropLast(4) + ".dot"
                try write(Data(source.utf8), to: String(other))
                try desk.note(
                    Localized(
                        de:
                            "Graphviz („dot“) ist nicht installiert; die Quelle steht in \(other). „dot -Tsvg \(other) -o \(output)“ zeichnet sie.",
                        en:
                            "Graphviz (“dot”) is not installed; the source is in \(other). “dot -Tsvg \(other) -o \(output)” draws it."
                    ))
            }
        }
    }

    private func write(_ data: Data, to path: String) throws(Complaint) {
        do { try data.write(to: URL(fileURLWithPath: path)) } catch {
            throw .output(
                Localized(de: "\(path) lässt sich nicht schreiben.", en: "\(path) cannot be written."))
        }
    }
}
