import Linguistics
import Scenarios

/// The text of a template, taken apart into words and places to fill.
struct TemplateText: Equatable, Sendable {
    /// A place to fill.
    struct Place: Equatable, Sendable {
        /// What stands there as the author wrote it: "{{role|genitive}}".
        let mark: String
        let content: Content
    }

    enum Content: Equatable, Sendable {
        /// A slot, and the forms its value takes, one after the other.
        case slot(name: String, forms: [SlotForm])
        /// Words that differ between people who say Sie and people who say du.
        case address(formal: String, familiar: String)
    }

    enum Piece: Equatable, Sendable {
        case words(String)
        case place(Place)
    }

    /// What is wrong with a place: the mark as it stands, and a form that there is not.
    enum Mistake: Error, Equatable {
        case malformed(mark: String)
        case unknownForm(mark: String, form: String)
    }

    let pieces: [Piece]

    /// Takes a text apart.
    init(_ text: String, language: Language) throws(Mistake) {
        var pieces: [Piece] = []
        var rest = text[...]
        while let opening = rest.firstRange(of: "{{") {
            if opening.lowerBound > rest.startIndex { pieces.append(.words(String(rest[..<opening.lowerBound]))) }
            rest = rest[opening.upperBound...]
            guard let closing = rest.firstRange(of: "}}") else {
                throw .malformed(mark: "{{" + rest.prefix { !$0.isNewline })
            }
            let inner = rest[..<closing.lowerBound]
            if let other = inner.firstRange(of: "{{")?.lowerBound ?? inner.firstIndex(where: \.isNewline) {
                throw .malformed(mark: "{{" + inner[..<other])
            }
            pieces.append(.place(try TemplateText.place(inner, language)))
            rest = rest[closing.upperBound...]
        }
        if !rest.isEmpty { pieces.append(.words(String(rest))) }
        self.pieces = pieces
    }

    /// The places in order of appearance.
    var places: [Place] {
        pieces.compactMap { if case .place(let place) = $0 { place } else { nil } }
    }

    /// The names of the slots in order of appearance, each once.
    var slotNames: [String] {
        var names: [String] = []
        for case .slot(let name, _) in places.map(\.content) where !names.contains(name) { names.append(name) }
        return names
    }

    private static func place(_ inner: Substring, _ language: Language) throws(Mistake) -> Place {
        let mark = "{{\(inner)}}"
        let parts = inner.split(separator: "|", omittingEmptySubsequences: false)
        guard let name = parts.first, !name.isEmpty, name.allSatisfy({ $0.isLetter || $0.isNumber }) else {
            throw .malformed(mark: mark)
        }
        if name == "address", language == .german {
            let words = parts.count == 2 ? parts[1].split(separator: "/", omittingEmptySubsequences: false) : []
            guard words.count == 2 else { throw .malformed(mark: mark) }
            return Place(mark: mark, content: .address(formal: String(words[0]), familiar: String(words[1])))
        }
        var forms: [SlotForm] = []
        for part in parts.dropFirst() {
            guard let form = SlotForm(part, language) else { throw .unknownForm(mark: mark, form: String(part)) }
            forms.append(form)
        }
        return Place(mark: mark, content: .slot(name: String(name), forms: forms))
    }
}
