import Linguistics

/// All phrases of a profile in one automaton: list 0 holds the stock phrases, then comes a list an own item.
final class ProfilePhrases: Sendable, Equatable {
    /// The number of the list of stock phrases.
    static let stockList = 0

    private let lists: [[String]]
    private let automaton: PhraseAutomaton

    init(_ lists: [[String]]) {
        self.lists = lists
        automaton = PhraseAutomaton(
            lists.enumerated().map { number, phrases in
                let normal = phrases.compactMap { try? PhraseNotation.normal($0) }
                return (number, Array(normal.joined(separator: "\n").utf8))
            })
    }

    static func == (left: ProfilePhrases, right: ProfilePhrases) -> Bool { left.lists == right.lists }

    /// The number of the list of an own item.
    static func list(ofItem index: Int) -> Int { index + 1 }

    /// Finds the phrases in a text.
    func find(in text: Text, into marks: inout PhraseMarks) { automaton.find(in: text, into: &marks) }
}

extension ProfileSamples {
    /// The samples that one of some phrases gets wrong: those where none is found though it should, and those where
    /// one is found though it may not, as indices.
    public func failures(of phrases: [String]) -> (missed: [Int], caught: [Int]) {
        let all = ProfilePhrases([phrases])
        func isFound(_ sample: String) -> Bool {
            var marks = PhraseMarks()
            all.find(in: Text(sample), into: &marks)
            return !marks.matches.isEmpty
        }
        return (found.indices.filter { !isFound(found[$0]) }, notFound.indices.filter { isFound(notFound[$0]) })
    }
}
