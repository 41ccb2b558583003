import Foundation
import Scenarios
import Testing

@testable import Roleplay

/// Small scenarios whose states can be counted by hand, and what an exploration says about them.
@Suite struct ExplorationTests {
    /// A scenario of one need, with what a test adds or changes.
    static func scenario(_ more: String = "", difficulty: Int = 1, needTrust: Int = 3) throws -> Scenario {
        let yaml = """
            einstieg: 1
            id: tor
            title: Das Tor
            language: de
            channel: phone
            temperature: cold
            difficulty: \(difficulty)
            goal: Zehn Minuten.
            seller: {company: Torwerk, offer: Torwerk wartet Industrietore., value: [Prüfliste für Rolltore]}
            prospect:
              name: Uwe Brandt
              salutation: Herr Brandt
              role: Inhaber
              company: Schlosserei Brandt
              industry: Metallbau
              size: zwölf Leute
              address: Sie
              facts: [{id: halle, text: hat im Mai eine zweite Halle bezogen}]
            basis: {consent: presumed, relation: none, source: von der Website}
            persona: {archetype: vague, patience: 6, trust: 2, free: [Dienstag um sieben]}
            needs:
              - id: tor
                title: Das Rolltor klemmt
                trust: \(needTrust)
                topics: [Rolltor, klemmen]
                samples: [Wie oft am Tag klemmt das Rolltor?, Wer drückt das Rolltor hoch?]
                guarded: [Das Tor geht schon., Man muss es nur kennen.]
                open: [Jeden zweiten Morgen drücken wir zu dritt.]
            \(more)
            """
        return try Scenario.read(SourceFile(name: "tor.yaml", bytes: Array(yaml.utf8)))
    }

    static func objection(_ occasion: String, resolvedBy: String) -> String {
        """
        objections:
          - id: zeit
            title: keine Zeit
            occasion: \(occasion)
            lines: [Ich habe keine Zeit.]
            topics: [kurz, Minute]
            resolvedBy: [\(resolvedBy)]
            resolved: [Na gut.]
        """
    }

    /// Explored once for all tests that look at it.
    static let plain = Result { Exploration(try scenario()) }

    @Test func theBestEndingIsReachedInTheFewestLines() throws {
        let findings = ExplorationFindings(try Self.plain.get())
        #expect(findings.exploration.isComplete)
        let holds = findings.holds
        #expect(holds)
        // A strong opener makes trust 5 and interest 3 at once, and the second line names a time.
        let best = try #require(findings.endings.first { $0.kind == .nextStep })
        #expect(best.reach.lines == 2)
        guard case .reached(let witness) = best.reach else { return }
        #expect(witness.deviation == nil)
        #expect(witness.ending == .nextStep)
        let session = Session(scenario: findings.exploration.scenario, seed: 1, lines: witness.steps.map(\.line))
        #expect(session.ending == .nextStep)
        #expect(session.turns.map(\.reply) == witness.steps.map(\.reply))
        #expect(findings.needs.map(\.reach.lines) == [1])
    }

    /// Every state by hand: trust 0 to 5, interest 0 to 5, the need untold, hinted or told, a time wanted or not, before and
    /// after the contact's reason is known; there cannot be more, and a firm no adds four.
    @Test func thereAreNoMoreStatesThanCanBe() throws {
        let exploration = try Self.plain.get()
        #expect(exploration.stateCount <= 6 * 6 * 3 * 3 * 2 + 4 + 1)
        #expect(Set(exploration.states).count == exploration.stateCount)
        #expect(exploration.states.filter(\.isStart).count == 1)
        #expect(exploration.states.filter { $0.refusal > 0 }.count <= 4)
    }

    @Test func anObjectionThatNothingMeetsIsFound() throws {
        // Only its topics meet it, and it has none.
        let more = Self.objection("pitch", resolvedBy: "topic").replacing("[kurz, Minute]", with: "[]")
        let findings = ExplorationFindings(Exploration(try Self.scenario(more)))
        #expect(findings.raised.map(\.reach.isImpossible) == [false])
        #expect(findings.met.map(\.reach.isImpossible) == [true])
        let holds = findings.holds
        #expect(!holds)
        #expect(findings.unusedLines.map(\.id) == ["objections.zeit.resolved.1"])
        #expect(findings.hopeless.contains { $0.phase == .objection("zeit") })
    }

    @Test func anObjectionThatComesAndGoesHolds() throws {
        let findings = ExplorationFindings(
            Exploration(try Self.scenario(Self.objection("pitch", resolvedBy: "acknowledge, question"))))
        let holds = findings.holds
        #expect(holds)
        #expect(findings.raised.map(\.reach.lines) == [1])
        #expect(findings.met.map(\.reach.lines) == [2])
    }

    @Test func anEndingThatCannotBeIsFound() throws {
        // On the phone nobody leaves a letter unanswered.
        let more = """
            endings:
              nextStep: {lines: ["Gut, {time}."], afterwards: Ein Termin.}
              no: {lines: [Nein.], afterwards: Nichts.}
              hungUp: {lines: [Klick.], afterwards: Nichts.}
              noAnswer: {lines: [], afterwards: Nichts.}
            """
        let findings = ExplorationFindings(Exploration(try Self.scenario(more)))
        #expect(findings.endings.map(\.kind) == [.nextStep, .no, .hungUp, .noAnswer])
        #expect(findings.endings.map(\.reach.isImpossible) == [false, false, false, true])
    }

    @Test func aSearchThatIsCutShortSaysSo() throws {
        let exploration = Exploration(try Self.scenario(), limit: Exploration.Limit(states: 20))
        #expect(exploration.stateCount == 20)
        #expect(!exploration.isComplete)
        let findings = ExplorationFindings(exploration)
        #expect(!findings.endings.contains { $0.reach.isImpossible })
        #expect(findings.hopeless.isEmpty && findings.unusedLines.isEmpty)
        let isComplete = Exploration(try Self.scenario(), limit: Exploration.Limit(lines: 1)).isComplete
        #expect(!isComplete)
    }

    @Test func theSameScenarioIsExploredTheSame() throws {
        let scenario = try Self.scenario(Self.objection("proposal", resolvedBy: "smallStep"))
        let limit = Exploration.Limit(states: 120)
        let (first, second) = (Exploration(scenario, limit: limit), Exploration(scenario, limit: limit))
        #expect(first.states == second.states)
        #expect(first.edges.map { $0.map(\.target) } == second.edges.map { $0.map(\.target) })
        #expect(first.edges.map { $0.map(\.lines) } == second.edges.map { $0.map(\.lines) })
        #expect(PhaseMap(first).passages.map(\.acts) == PhaseMap(second).passages.map(\.acts))
    }

    /// Whatever is said, in whatever words, a session never leaves the states that were found.
    @Test func noSessionLeavesTheStates() throws {
        let exploration = try Self.plain.get()
        let scenario = exploration.scenario
        let states = Set(exploration.states)
        let all = PossibleLines(scenario: scenario).all
        for seed in 1...12 as ClosedRange<UInt64> {
            var random = SeededNumbers(seed: seed)
            var session = Session(scenario: scenario, seed: seed)
            while session.ending == nil, session.turns.count < 12 {
                let line = all[random.below(all.count)]
                guard !line.sentences.isEmpty else { continue }
                session.say(line.sentences[random.below(line.sentences.count)])
                guard session.ending == nil else { break }
                let state = exploration.space.ordered(exploration.space.state(of: session.state))
                let isKnown = states.contains(state)
                #expect(isKnown, "\(session.lines) → \(state)")
                if !isKnown { return }
            }
        }
    }

    /// Every act can be done, and no line stands in the list twice.
    @Test func linesStandForWhatTheyAreTakenFor() throws {
        let scenario = try Package.scenario(Package.folder + "/Scenarios/de/presse-in-posen.yaml")
        let all = PossibleLines(scenario: scenario).all
        #expect(Set(all.map(\.id)).count == all.count)
        #expect(Set(all.map(\.title.de)).count == all.count)
        #expect(Set(all.map(\.title.en)).count == all.count)
        let space = StateSpace(scenario: scenario)
        #expect(space.alike.isEmpty)
        #expect((space.trustCap, space.interestCap) == (5, 6))
        for act in Act.allCases where act != .otherQuestion {
            let isThere = all.contains { $0.understanding.does(act) }
            // What is asked everywhere is asked where the scenario has no answer of its own.
            #expect(isThere || act == .commonQuestion, "\(act)")
        }
    }
}
