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

    /// Hands over the hash of every word that is anything at all, with what there is to be set for it.
    static func forEach(_ body: (_ hash: UInt64, _ set: (inout WordKinds) -> Void) -> Void) {
        for (hash, number) in Numeral.table.entries { body(hash) { $0.number = Int16(number) } }
        for (hash, role) in TimeMark.roles.entries {
            body(hash) { kinds in
                kinds.role = role
                if role.beginsTime { kinds.beginnings.insert(.time) }
            }
        }
        for (hash, address) in Address.table.entries { body(hash) { $0.address = address } }
        for (hash, _) in DurationMark.parts.entries { body(hash) { $0.beginnings.insert(.duration) } }
        for set in TimeFinder.beginnings {
            for hash in set.hashes { body(hash) { $0.beginnings.insert(.time) } }
        }
    }
}
