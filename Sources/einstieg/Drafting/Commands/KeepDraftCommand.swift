import Foundation
import Linguistics
import Scenarios
import Scripts

/// Keeps the draft as a template, with slots where it speaks of this one person.
struct KeepDraftCommand: DraftCommand {
    let name = Localized(de: "merken", en: "keep")
    let summary = Localized(
        de: "NAME [PLATZHALTER …]  als Vorlage ablegen, mit allen oder nur diesen Platzhaltern",
        en: "NAME [SLOT …]  keep as a template, with all slots or only these")

    func run(_ drafting: inout Drafting, argument: String, _ reader: inout any LineReader) throws {
        guard let draft = try drafting.written() else { return }
        let desk = drafting.desk
        let words = argument.split(whereSeparator: \.isWhitespace).map(String.init)
        let id = words.first.map(FileName.plain) ?? ""
        guard let title = words.first, !id.isEmpty else {
            try desk.note(Localized(de: "Nennen Sie einen Namen: /merken NAME", en: "Name it: /keep NAME"))
            return
        }
        let version = draft.current
        let all = SlotFinder.slots(version.text, marks: version.marks, context: drafting.context)
        let wanted = Set(words.dropFirst())
        if let unknown = words.dropFirst().first(where: { word in !all.contains { $0.name == word } }) {
            let known = all.map(\.name).joined(separator: ", ")
            try desk.note(
                Localized(
                    de: "Einen Platzhalter „\(unknown)“ schlage ich nicht vor. Es gibt: \(known).",
                    en: "I do not suggest a slot “\(unknown)”. There are: \(known)."))
            return
        }
        let slots = all.filter { wanted.isEmpty || wanted.contains($0.name) }
        let template = DraftTemplate(id: id, title: title, version.text, slots: slots, context: drafting.context)
        do throws(Complaint) {
            let path = try write(template, desk)
            for slot in slots {
                try desk.show(desk.page.entry("{{\(slot.name)}}", slot.example))
                try desk.show(desk.page.note(slot.description, indent: 6))
            }
            // Not wrapped, so that the path can be copied in one piece.
            try desk.show(Localized(de: "Gemerkt: ", en: "Kept: ")[desk.language] + path.sanitized)
        } catch {
            try desk.show(desk.page.paragraph(error.text(desk.language), indent: 0))
        }
    }

    /// Writes the file where the library keeps its templates, or into the working folder where it is not ours to change.
    private func write(_ template: DraftTemplate, _ desk: Desk) throws(Complaint) -> String {
        let files = FileManager.default
        let library = desk.library.folder
        let path = files.isWritableFile(atPath: library) ? "\(library)/\(template.path)" : "\(template.id).md"
        guard !files.fileExists(atPath: path) else {
            throw .usage(
                Localized(
                    de: "Eine Vorlage „\(template.id)“ gibt es schon. Nehmen Sie einen anderen Namen.",
                    en: "There is a template “\(template.id)” already. Choose another name."))
        }
        // What is kept is what the reader takes, so that no draft makes a broken file.
        do throws(Diagnostic) { _ = try Template.read(SourceFile(name: path, text: template.text)) } catch {
            throw .file(error)
        }
        let folder = (path as NSString).deletingLastPathComponent
        do {
            if !folder.isEmpty { try files.createDirectory(atPath: folder, withIntermediateDirectories: true) }
            try Data(template.text.utf8).write(to: URL(fileURLWithPath: path), options: .atomic)
        } catch {
            throw .unwritable(path)
        }
        return path
    }
}
