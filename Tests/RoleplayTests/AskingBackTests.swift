import Testing

@testable import Roleplay

/// The person asks why somebody wants to know, hears it, and does so twice in a talk at most.
@Suite struct AskingBackTests {
    /// Two lines after which the person has told something.
    static let start = Array(SessionTests.strong.prefix(2))

    @Test func theReasonIsHeard() throws {
        let session = try SessionTests.session([
            Self.start[0], Self.start[1], "Klirren bei Ihnen heute auch Xylophone?", "Nur so, aus Neugier.",
        ])
        #expect(session.turns[2].decisions == [.move(.askMotive)])
        #expect(session.turns[2].after.openQuestion == .motive)
        #expect(session.turns[3].decisions == [.move(.hearMotive)])
    }

    @Test func nobodyIsAskedThreeTimes() throws {
        let lines = ["Klirren", "Scheppern", "Wackeln", "Glänzen", "Rosten"].flatMap {
            ["\($0) bei Ihnen heute auch Xylophone?", "Nur so, aus Neugier, Nummer \($0)."]
        }
        let session = try SessionTests.session(Self.start + lines)
        #expect(session.turns.count { $0.decisions.contains(.move(.askMotive)) } == 2)
    }

}
