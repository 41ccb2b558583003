import ArgumentParser
import Linguistics
import Reports
import Scenarios
import Scripts

/// Puts out the JSON Schema of the files that people write, for their editors.
struct ScenarioSchema: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "schema",
        abstract: "The JSON Schema of scenario files, for editors. / Das JSON-Schema für Editoren.",
        discussion: """
            einstieg scenario schema > scenario.schema.json
            and as the first line of a scenario, for VS Code with the YAML extension:
            # yaml-language-server: $schema=scenario.schema.json
            """)

    @Flag(help: "The front matter of templates instead. / Stattdessen der Kopf von Vorlagen.")
    var template = false
    @OptionGroup var options: GlobalOptions

    func run() throws {
        try reportingComplaints(options.language) {
            let schema =
                template
                ? Template.shape.schema(
                    title: Localized(de: "Kopf einer Einstieg-Vorlage", en: "Front matter of an Einstieg template"),
                    language: options.language)
                : Scenario.shape.schema(
                    title: Localized(de: "Einstieg-Szenario", en: "Einstieg scenario"), language: options.language)
            let text = try JSONText.text(schema)
            do throws(ScreenError) { try Screen().print(text) } catch { throw Complaint.output(error.wording) }
        }
    }
}
