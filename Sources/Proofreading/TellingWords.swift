import Linguistics
import Roleplay

/// The words of a text that tell what it is about, by their stems; articles, pronouns and the like are left out.
struct TellingWords: Sendable {
    /// The folded words, in their order.
    let folded: [String]
    let stems: Set<String>

    init(_ text: String, _ language: Language) { self.init([text], language) }

    init(_ texts: [String], _ language: Language) {
        folded = texts.flatMap { text in
            let text = Text(text)
            return text.words.compactMap { word in
                let folded = text.folded(word)
                return folded.utf8.count < 4 || word.isNumber || LightWords.contains(folded, language) ? nil : folded
            }
        }
        stems = Set(folded.map(Stem.of))
    }

    /// Whether some word is a form of one of the others, or a compound with it.
    func meets(_ others: TellingWords) -> Bool {
        !stems.isDisjoint(with: others.stems) || holdsCompound(of: others) || others.holdsCompound(of: self)
    }

    private func holdsCompound(of others: TellingWords) -> Bool {
        folded.contains { word in
            others.stems.contains { stem in
                stem.utf8.count >= 4 && word.utf8.count > stem.utf8.count && word.firstRange(of: stem) != nil
            }
        }
    }
}
