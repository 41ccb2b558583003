import Linguistics
import Testing

@testable import Roleplay

/// Which lines name the seller's price.
struct SpokenPriceTests {
    @Test(
        arguments: [
            ("18 Cent je gespültem Becher.", [50, 85], true),
            ("Dort zahlen Sie seit Januar 50 Cent je Becher.", [50], false),
            ("85 Euro am Tag, wer trägt die?", [50, 85], false), ("That's £180 a month.", [41], true),
            ("Das sind 50 Cent bei Ihnen und 18 bei uns.", [50], true),
            ("Wir machen das seit zwölf Jahren.", [], false), ("Das sind 85 Euro Steuer jeden Tag.", [], false),
        ] as [(String, Set<Int>, Bool)])
    func isNamed(line: String, known: Set<Int>, expected: Bool) {
        #expect(SpokenPrice.isNamed(in: Text(line), isAwaited: false, known: known) == expected)
    }

    /// "What is it?" asks for what stands before it.
    @Test(
        arguments: [
            ("Price per metre. What is it?", .price), ("What does it cost?", .price), ("Was wollen Sie?", .reason),
            ("Fine. When?", .time), ("That's what I said.", nil),
        ] as [(String, OpenQuestion?)])
    func whatAReplyWaitsFor(reply: String, expected: OpenQuestion?) {
        #expect(OpenQuestion(endOf: reply) == expected)
    }

    /// The figure that was asked for is the answer, whatever else has it.
    @Test func whatWasAskedForIsNamed() {
        #expect(SpokenPrice.isNamed(in: Text("50"), isAwaited: true, known: [50]))
        #expect(!SpokenPrice.isNamed(in: Text("Das weiß ich nicht."), isAwaited: true, known: [50]))
    }

    /// A figure that answers what it costs is a price, though it could be a time of day.
    @Test func aBareFigureIsThePriceThatWasAskedFor() throws {
        let scenario = try Package.scenario(Package.folder + "/Scenarios/en/you-were-the-expensive-ones.yaml")
        let session = Session(scenario: scenario, seed: 1, lines: ["Hi Trevor, Robbie from Whitesheet.", "1.45"])
        #expect(session.turns.first?.reply.hasSuffix("Have you got a number for me?") == true)
        #expect(session.turns.last?.decisions == [.move(.weighPrice)])
    }
}
