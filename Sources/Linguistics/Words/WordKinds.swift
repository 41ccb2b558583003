/// What a word can be by itself, whatever stands around it: looked up once, when a text is read.
struct WordKinds: Equatable, Sendable {
    /// The number that it writes out; 0 for none.
    var number: Int16 = 0
    /// What it can be in a time.
    var role: TimeMark.Role?
    /// Who it speaks of.
    var address: Address?
    /// What may begin at it.
    var beginnings: Beginnings = []

    /// What may begin at a word.
    struct Beginnings: OptionSet, Sendable {
        let rawValue: UInt8
        /// A time that is told by words.
        static let time = Beginnings(rawValue: 1)
        /// A part of a duration.
        static let duration = Beginnings(rawValue: 2)
    }

    /// All words that are anything at all.
    static let table: WordTable<WordKinds> = {
        var kinds: [UInt64: WordKinds] = [:]
        for (hash, number) in Numeral.table.entries { kinds[hash, default: WordKinds()].number = Int16(number) }
        for (hash, role) in TimeMark.roles.entries {
            kinds[hash, default: WordKinds()].role = role
            if role.beginsTime { kinds[hash, default: WordKinds()].beginnings.insert(.time) }
        }
        for (hash, address) in Address.table.entries { kinds[hash, default: WordKinds()].address = address }
        for (hash, _) in DurationMark.parts.entries { kinds[hash, default: WordKinds()].beginnings.insert(.duration) }
        for set in TimeFinder.beginnings {
            for hash in set.hashes { kinds[hash, default: WordKinds()].beginnings.insert(.time) }
        }
        return WordTable(hashes: kinds)
    }()
}
