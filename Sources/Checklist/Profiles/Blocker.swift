import Linguistics

/// What fails an opener or a session whatever its points.
public enum Blocker: Hashable, Sendable {
    /// A rule of the rubric: a flag that is raised, or an item that is missing.
    case rule(Rule)
    /// One of the profile's own items that is missing.
    case ownItem(OwnItem.Key)
    /// Going on after a clear no; only a whole session can tell.
    case afterNo

    /// The name in files.
    public var name: String {
        switch self {
        case .rule(let rule): rule.name
        case .ownItem(let item): item.id
        case .afterNo: "afterNo"
        }
    }

    /// Whether it fails an opener with these marks.
    public func blocks(_ marks: Marks) -> Bool {
        switch self {
        case .rule(.flag(let flag)): marks.isRaised(flag)
        case .rule(.item(let item)): marks.level(item) == .missing
        case .ownItem(let key): marks.own.contains { $0.item.id == key.id && $0.level == .missing }
        case .afterNo: false
        }
    }

    /// What it names, in a few words.
    public var title: Localized {
        switch self {
        case .rule(.flag(let flag)): flag.title
        case .rule(.item(let item)):
            Localized(de: "„\(item.title.de)“ fehlt", en: "“\(item.title.en)” is missing")
        case .ownItem(let key): Localized(de: "„\(key.title.de)“ fehlt", en: "“\(key.title.en)” is missing")
        case .afterNo: Localized(de: "Weitermachen nach einem Nein", en: "Going on after a no")
        }
    }

    /// What it says to the person who is blocked in a session.
    public var sentence: Localized {
        switch self {
        case .rule(.flag(.pretence)):
            Localized(
                de: "Vorgetäuschtes lässt die Sitzung durchfallen, egal wie viele Punkte es sind.",
                en: "Pretence fails a session whatever the points.")
        case .afterNo:
            Localized(
                de: "Nach einem klaren Nein weiterzumachen lässt die Sitzung durchfallen.",
                en: "Going on after a clear no fails a session.")
        case .rule(.flag(let flag)):
            Localized(
                de: "„\(flag.title.de)“ lässt durchfallen, egal wie viele Punkte es sind.",
                en: "“\(flag.title.en)” fails it whatever the points.")
        case .rule(.item(let item)):
            Localized(
                de: "Ohne „\(item.title.de)“ ist es nicht bestanden, egal wie viele Punkte es sind.",
                en: "Without “\(item.title.en)” it is not passed whatever the points.")
        case .ownItem(let key):
            Localized(
                de: "Ohne „\(key.title.de)“ ist es nicht bestanden, egal wie viele Punkte es sind.",
                en: "Without “\(key.title.en)” it is not passed whatever the points.")
        }
    }
}

extension OwnItem {
    /// What names an own item: its id for files, its title for people.
    public struct Key: Hashable, Sendable {
        public let id: String
        public let title: Localized

        /// Creates a key.
        public init(id: String, title: Localized) {
            self.id = id
            self.title = title
        }
    }

    /// The item's key.
    public var key: Key { Key(id: id, title: title) }
}
