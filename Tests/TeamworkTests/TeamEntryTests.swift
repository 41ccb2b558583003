import Testing

@testable import Teamwork

@Suite struct TeamEntryTests {
    @Test func whatIsWrittenIsReadAgain() {
        for (event, _) in TeamStory.whole.events { #expect(TeamEntry(event).event == event) }
    }

    /// Words of people stand in one field, beside the member they belong to.
    @Test func wordsBelongToSomebody() {
        let unowned = TeamStory.whole.events.map { TeamEntry($0.event) }.filter { $0.words != nil && $0.member == nil }
        #expect(Set(unowned.map(\.kind)) == ["aimed", "corrected"])
    }

    /// Details cut, doubled or swapped for others give an event or none, and never a crash.
    @Test func strangeEntriesAreReadOrRefused() {
        let entries = TeamStory.whole.events.map { TeamEntry($0.event) }
        let kinds = Set(entries.map(\.kind)) + ["", "unknown"]
        let details = Set(entries.compactMap(\.details)).flatMap { text in
            [text, text + text, text + " x", "-" + text] + (0..<text.count).map { String(text.prefix($0)) }
        }
        var read = 0
        for kind in kinds {
            for detail in details + [nil] {
                for member in [nil, 0, -1, Int.max] {
                    let entry = TeamEntry(kind: kind, member: member, words: nil, details: detail)
                    if let event = entry.event {
                        var session = TeamSession()
                        try? session.apply(event, at: .max)
                        read += 1
                    }
                }
            }
        }
        #expect(read > 1000)
    }
}

private func + (left: Set<String>, right: [String]) -> [String] { left.sorted() + right }
