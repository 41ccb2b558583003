import Linguistics

/// The stems of a line that tell what it is about, to see whether two lines are alike.
struct TellingStems: Sendable {
    private let stems: Set<String>

    /// The likeness from which two lines ask the same.
    static let alike = 0.5

    init(_ line: String, _ language: Language) {
        let text = Text(line)
        let telling = text.words.compactMap { word -> String? in
            let folded = text.folded(word)
            return word.isNumber || LightWords.contains(folded, language) ? nil : Stem.of(folded)
        }
        // A line of little words only is compared by them.
        stems = Set(telling.isEmpty ? text.foldedWords.map(Stem.of) : telling)
    }

    /// How much two lines share, from 0 to 1 (Dice: twice the shared by the sum of both).
    func likeness(to other: TellingStems) -> Double {
        let sum = stems.count + other.stems.count
        return sum == 0 ? 0 : 2 * Double(stems.intersection(other.stems).count) / Double(sum)
    }
}
