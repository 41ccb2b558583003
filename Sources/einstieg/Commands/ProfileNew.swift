import ArgumentParser
import Foundation
import Linguistics
import Scenarios

/// Writes a commented profile to begin with.
struct ProfileNew: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "new", abstract: "Write a commented profile. / Ein kommentiertes Profil anlegen.",
        discussion: """
            Example:
              einstieg profile new nord --title "Vertrieb Nord"

            writes nord.profile.yaml in the working folder, in the language of the program.
            """,
        aliases: ["neu"])

    @Argument(help: "Name of the profile, in small letters. / Name in kleinen Buchstaben.")
    var name: String
    @Option(help: "Title for people. / Titel.")
    var title: String?
    @Flag(help: "Write over an existing file. / Vorhandene Datei überschreiben.")
    var force = false
    @OptionGroup var options: GlobalOptions

    func validate() throws {
        let isPlain = name.unicodeScalars.allSatisfy {
            $0.properties.isLowercase || ("0"..."9").contains($0) || $0 == "-"
        }
        guard isPlain, !name.isEmpty, !name.hasPrefix("-") else {
            throw ValidationError("“\(name)”: a-z, 0-9, - / nur kleine Buchstaben, Ziffern und Bindestriche.")
        }
    }

    func run() throws {
        try reportingComplaints(options.language) {
            let path = name + ProfileFile.endings[0]
            guard force || !FileManager.default.fileExists(atPath: path) else {
                throw Complaint.usage(
                    Localized(
                        de: "\(path) gibt es schon. Mit --force wird die Datei überschrieben.",
                        en: "\(path) is there already. --force writes over it."))
            }
            let text = ProfileStart.text(id: name, title: title ?? name, language: options.language)
            do { try Data(text.utf8).write(to: URL(fileURLWithPath: path)) } catch {
                throw Complaint.output(
                    Localized(de: "\(path) lässt sich nicht schreiben.", en: "\(path) cannot be written."))
            }
            let wording = Localized(
                de: """
                    \(path) ist angelegt.
                      einstieg profil prüfen \(name)                probiert die Beispiele aus
                      einstieg prüfe brief.txt --profile \(name)    zählt damit
                      profile: \(name)                              in einem Szenario oder einer Vorlage
                    """,
                en: """
                    \(path) is written.
                      einstieg profile check \(name)                tries its samples
                      einstieg check letter.txt --profile \(name)   marks by it
                      profile: \(name)                              in a scenario or a template
                    """)
            do throws(ScreenError) { try Screen().print(wording[options.language]) } catch {
                throw Complaint.output(error.wording)
            }
        }
    }
}
