import Linguistics

/// Groups of words that mean the same, so that "Stellenanzeige" meets "sucht" and "Laden" meets "Filiale".
struct Synonyms: Sendable {
    private let groups: WordTable<UInt64>

    /// Reads the groups, one a line.
    init(_ bytes: [UInt8]) {
        var groups = WordTableBuilder<UInt64>(room: 512)
        WordList.forEachPhrase(in: bytes) { number, line in
            // A word of several groups belongs to the first.
            Stem.forEachHash(in: line) { groups.change($0, adding: Self.key(number)) { _ in } }
        }
        self.groups = WordTable(groups)
    }

    /// What stands for the group of a word in place of its stem; nil if it has none.
    @inline(__always)
    func group(of word: Word) -> UInt64? { groups[word.stem] }

    /// A number that no stem has but by chance.
    private static func key(_ number: Int) -> UInt64 { UInt64(number + 1) &* 0x9E37_79B9_7F4A_7C15 }
}
