import Linguistics

/// What a template's own words are when its slots are taken out: the phrases by which two of them can be told apart.
struct Skeleton: Sendable {
    /// How many words a phrase has; a slot counts as one, whichever it is.
    static let length = 4
    /// The share of phrases from which two templates are the same in other clothes.
    static let limit = 0.25

    let phrases: Set<String>

    init(_ template: Template) {
        let pieces = (try? TemplateText(template.text, language: template.language).pieces) ?? []
        var words: [String] = []
        for piece in pieces {
            switch piece {
            case .place: words.append("…")
            case .words(let text):
                words += text.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
            }
        }
        phrases = Set(
            (0...max(0, words.count - Self.length)).map {
                words[$0..<min(words.count, $0 + Self.length)].joined(separator: " ")
            })
    }

    /// How much of the smaller of two skeletons stands in the other as well, from 0 to 1.
    func share(with other: Skeleton) -> Double {
        Double(phrases.intersection(other.phrases).count) / Double(max(1, min(phrases.count, other.phrases.count)))
    }
}

/// Templates that stand beside each other and must not be the same in other clothes.
public struct TemplateShelf: Sendable {
    struct Entry: Sendable {
        let id: String
        let language: Language
        let skeleton: Skeleton
    }

    let entries: [Entry]

    /// Puts templates beside each other.
    public init(_ templates: [Template]) {
        entries = templates.map { Entry(id: $0.id, language: $0.language, skeleton: Skeleton($0)) }
    }
}
