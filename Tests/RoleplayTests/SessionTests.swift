import Checklist
import Foundation
import Scenarios
import Testing

@testable import Roleplay
@testable import Scoring

@Suite struct SessionTests {
    static let scenario = Result {
        try Package.scenario(Package.folder + "/Scenarios/de/presse-in-posen.yaml")
    }

    static func session(_ lines: [String], seed: UInt64 = 1) throws -> Session {
        Session(scenario: try scenario.get(), seed: seed, lines: lines)
    }

    static let strong = [
        "Guten Tag Herr Oltmanns, Katrin Behnke von Servio.",
        "Sie suchen seit Februar drei Servicetechniker und versprechen 24 Stunden bis nach Polen. Wer fährt denn im Moment, wenn in Posen eine Presse steht?",
        "Das verstehe ich. Und was bleibt in der Montage liegen, wenn die Leute unterwegs sind?",
        "Ich schicke Ihnen die Frageliste eines Stanzenbauers in Lippe, so oder so. Sollen wir eine Viertelstunde telefonieren, Dienstag um zehn oder Mittwoch um elf?",
    ]

    @Test func theSameLinesGiveTheSameSession() throws {
        let encoder = JSONEncoder()
        encoder.outputFormatting = .sortedKeys
        let first = try encoder.encode(Self.session(Self.strong).turns)
        #expect(first == (try encoder.encode(Self.session(Self.strong).turns)))
    }

    @Test func aStrongCallEndsWithADate() throws {
        let session = try Self.session(Self.strong)
        #expect(session.ending == .nextStep)
        #expect(session.state.agreedTime == "Mittwoch um elf")
        #expect(Set(session.state.revealed) == ["fahrten", "montage"])
    }

    @Test func pressureEndsIt() throws {
        let session = try Self.session([
            "Guten Tag, wir sind der führende Anbieter für Serviceplattformen.", "Sie müssen sich jetzt entscheiden.",
            "Nur noch heute gibt es Rabatt.", "Das können Sie sich nicht leisten!",
        ])
        #expect(session.ending == .hungUp)
    }

    @Test func aMeetingIsNotToBeHadForTheAsking() throws {
        let session = try Self.session([
            "Sollen wir eine Viertelstunde telefonieren, Mittwoch um zehn oder Freitag um acht?"
        ])
        #expect(session.ending == nil)
        #expect(session.state.agreedTime == nil)
    }

    @Test func aBusyDayIsCountered() throws {
        let session = try Self.session(
            Self.strong.dropLast() + [
                "Ich schicke Ihnen die Frageliste, so oder so. Sollen wir eine Viertelstunde telefonieren, Dienstag um zehn oder Dienstag um elf?"
            ])
        #expect(session.turns.last?.reply == "Dienstag bin ich in Posen. Sagen wir Mittwoch ab zehn.")
        var agreed = session
        agreed.say("Gern, das passt.")
        #expect(agreed.ending == .nextStep)
    }

    @Test func goingOnAfterANoIsRemembered() throws {
        var session = try Self.session([])
        for _ in 0..<12 where session.ending == nil {
            session.say("Sollen wir telefonieren, Mittwoch um zehn oder Freitag um acht?")
        }
        #expect(session.state.linesAfterNo > 0)
        let card = Scorecard(session, checker: Checker())
        #expect(card.blockers == [.afterNo])
        #expect(!card.isPassed)
    }

    /// What was remembered of an exchange that stays is still remembered once the one after it is taken back.
    @Test func takenBackIsAsIfItHadNeverBeenSaid() throws {
        let lines = [
            "Guten Tag, hier ist Jana Brandt von Servio. Ich habe gelesen, dass Sie in Posen bauen.",
            "Wie oft fahren Ihre Techniker nach Posen, nur um nachzusehen?", "Welche Farbe hat Ihr Xylophon?",
        ]
        let last = "Klirrt Ihr Xylophon noch?"
        var session = try Self.session(lines + ["Verstehe."])
        session.takeBack()
        session.say(last)
        #expect(session.turns == (try Self.session(lines + [last])).turns)
    }

    /// Line by line back to the start, whatever was said: told, heard, taken up, asked twice, and the end itself.
    @Test func takingBackLeavesNoTrace() throws {
        let lines =
            Self.strong.prefix(2) + [
                "Welche Farbe hat Ihr Xylophon?", "Klirrt Ihr Xylophon?", "Welche Farbe hat Ihr Xylophon?", "Verstehe.",
                "Sie Idiot.", "Sie Idiot!",
            ]
        var session = try Self.session(Array(lines))
        while !session.turns.isEmpty {
            session.takeBack()
            let afresh = try Self.session(session.lines)
            #expect(session.turns == afresh.turns)
            #expect(session.memory == afresh.memory)
        }
    }

    @Test func neverTheSameSentenceTwiceInARow() throws {
        for seed in 0..<40 as Range<UInt64> {
            let session = try Self.session(Array(repeating: "Blaue Elefanten fliegen.", count: 8), seed: seed)
            for (one, next) in zip(session.turns, session.turns.dropFirst()) where !next.reply.isEmpty {
                #expect(one.reply != next.reply)
            }
        }
    }

    /// Any line at all is answered or ends the contact, and no reply shows a template mark.
    @Test func anyLineIsAnswered() throws {
        var state: UInt64 = 5
        func next(_ bound: Int) -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int((state >> 33) % UInt64(bound))
        }
        let pieces = [
            "Guten Tag", "Montage", "?", "Dienstag um zehn", "passt", "Sie", "verstehe", "nein", "idiot", "\u{1B}[2J",
            "",
            "nur noch heute", "Wer fährt nach Posen?", "ich schicke Ihnen eine Liste", "auf Wiederhören", "...", "1234",
        ]
        for round in 0..<200 {
            var session = try Self.session([], seed: UInt64(round))
            for _ in 0..<12 where session.ending == nil {
                session.say((0..<next(6)).map { _ in pieces[next(pieces.count)] }.joined(separator: " "))
                #expect(session.ending != nil || session.turns.last?.reply.isEmpty == false)
                #expect(session.turns.last?.reply.firstRange(of: "{") == nil)
            }
        }
    }

    @Test func theScorecardAddsUp() throws {
        let card = Scorecard(try Self.session(Self.strong), checker: Checker())
        #expect(Scorecard.Part.allCases.map(card.possible) == [40, 30, 20, 10])
        #expect(card.total == 100)
        #expect(card.lessons.isEmpty)
        let empty = Scorecard(try Self.session([Session.leavingMark]), checker: Checker())
        #expect(!empty.isPassed)
        #expect(empty.lessons.count == 3)
    }

    @Test func aLongLineIsAnswered() throws {
        var session = try Self.session([])
        session.say(String(repeating: "Wir sind da. ", count: 80_000))
        #expect(session.turns.count == 1)
        #expect(session.turns.last?.reply.isEmpty == false)
    }
}
