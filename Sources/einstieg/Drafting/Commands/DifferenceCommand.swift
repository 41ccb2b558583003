import Linguistics
import Reports

/// Shows again what the last change did, or what changed since an earlier version.
struct DifferenceCommand: DraftCommand {
    let name = Localized(de: "unterschied", en: "difference")
    let summary = Localized(
        de: "[N]  was die letzte Änderung bewirkt hat, oder alles seit Fassung N",
        en: "[N]  what the last change did, or everything since version N")

    func run(_ drafting: inout Drafting, argument: String, _ reader: inout any LineReader) throws {
        guard let draft = try drafting.written() else { return }
        let desk = drafting.desk
        let wanted = argument.isEmpty ? draft.previous : draft.versions.first { "\($0.number)" == argument }
        guard let before = wanted else {
            try desk.note(
                argument.isEmpty
                    ? Localized(de: "Das ist die erste Fassung.", en: "This is the first version.")
                    : Localized(
                        de: "Nennen Sie die Nummer einer Fassung, von 1 bis \(draft.versions.count).",
                        en: "Name the number of a version, from 1 to \(draft.versions.count)."))
            return
        }
        try desk.show(ChangeView(from: before, to: draft.current).text(desk.page))
        try desk.show("")
    }
}
