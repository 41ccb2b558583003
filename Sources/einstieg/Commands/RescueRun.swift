import ArgumentParser
import Foundation
import Linguistics
import Privacy
import Records
import Reports

/// Gets out of a damaged store what can be read.
struct RescueRun: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "rescue", abstract: "Get out of a damaged store what can be read. / Beschädigten Stand retten.",
        discussion: """
            What can be read goes into a new store in the same place; the damaged file is kept beside it. A store that is
            sound stays as it is.
            """,
        aliases: ["retten"])

    @OptionGroup var options: GlobalOptions

    func run() throws {
        try reportingComplaints(options.language) {
            let path = Notebook.path(option: options.store, environment: ProcessInfo.processInfo.environment)
            let rescue: Rescue?
            do throws(StoreError) { rescue = try Rescue.run(at: path) } catch {
                throw Complaint.store(error, path: path)
            }
            let screen = Screen()
            let page = Page(language: options.language, width: screen.width, ansi: screen.hasColour)
            try options.put(page.paragraph(wording(rescue)[options.language], indent: 0))
        }
    }

    private func wording(_ rescue: Rescue?) -> Localized {
        guard let rescue else {
            return Localized(
                de: "Der Übungsstand ist in Ordnung, es gibt nichts zu retten.",
                en: "The store is sound, there is nothing to rescue.")
        }
        func list(_ language: Language) -> String {
            let found = rescue.rescued.filter { $0.count > 0 }
            return found.isEmpty
                ? "0" : found.map { "\($0.holding.title[language]) \($0.count)" }.joined(separator: ", ")
        }
        let strays = rescue.strayCount
        return Localized(
            de: "Gerettet: \(list(.german)). "
                + (strays > 0 ? "\(strays) weitere Zeilen gehören zu Sitzungen, die verloren sind. " : "")
                + "Die beschädigte Datei liegt in \(rescue.damagedFile); löschen Sie sie, wenn Sie sie nicht mehr brauchen.",
            en: "Rescued: \(list(.english)). "
                + (strays > 0 ? "\(strays) more lines belong to sessions that are lost. " : "")
                + "The damaged file is \(rescue.damagedFile); delete it when you do not need it any more.")
    }
}
