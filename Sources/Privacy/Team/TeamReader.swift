import Linguistics
import Scenarios

extension Team {
    /// Reads a team file; the first mistake in it is thrown with its place.
    public static func read(_ source: SourceFile) throws(Diagnostic) -> Team {
        let root = try YAMLDocument.checked(source, shape: .group(shape)).mapping()
        let members = try names(try root.required("members"))
        return Team(
            id: try root.required("id").text(), title: try root.required("title").text(),
            visibility: try root["visibility"]?.choice() ?? .own,
            trainers: Set(try root["trainers"].map(names) ?? []), members: members,
            agreed: Set(try root["agreed"].map { field throws(Diagnostic) in try names(field, among: members) } ?? []),
            retention: Retention(days: try days(root["retention"])),
            smallestGroup: try root["smallestGroup"]?.number() ?? usualGroup)
    }

    /// The pseudonyms of a list, each of them once.
    ///
    /// - Parameter known: the names that are possible; nil for any.
    private static func names(_ field: YAMLField, among known: [Pseudonym]?) throws(Diagnostic) -> [Pseudonym] {
        var names: [Pseudonym] = []
        for entry in try field.list() {
            let typed = try entry.text()
            let name: Pseudonym
            do throws(Pseudonym.Mistake) { name = try Pseudonym(typed) } catch {
                throw Diagnostic(NoPseudonym(typed, error), at: entry.place, extent: typed.unicodeScalars.count)
            }
            if let known, !known.contains(name) {
                throw Diagnostic(
                    UnknownValue(field.key, value: typed, allowed: known.map(\.name)), at: entry.place,
                    extent: typed.unicodeScalars.count)
            }
            if names.contains(name) {
                throw Diagnostic(DuplicateName(typed), at: entry.place, extent: typed.unicodeScalars.count)
            }
            names.append(name)
        }
        return names
    }

    private static func names(_ field: YAMLField) throws(Diagnostic) -> [Pseudonym] { try names(field, among: nil) }

    private static func days(_ field: YAMLField?) throws(Diagnostic) -> [DataKind: Int] {
        guard let mapping = try field?.mapping() else { return [:] }
        var days: [DataKind: Int] = [:]
        for kind in DataKind.allCases { days[kind] = try mapping[kind.rawValue]?.number() }
        return days
    }
}
