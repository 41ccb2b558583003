import Checklist
import Linguistics
import Scenarios
import Testing

@testable import Scripts

@Suite("What a draft lacks, and sentences that would do") struct SuggestionTests {
    static let checker = Checker()

    static func scenario(_ path: String) throws -> Scenario {
        try Scenario.read(SourceFile.read(Package.folder + "/Scenarios/" + path))
    }

    static func suggestions(_ text: DraftText, _ scenario: Scenario) -> [Suggestion] {
        let context = DraftContext(scenario, trainee: nil)
        return Suggestions(
            text, marks: context.marks(of: text, checker), context: context, checker: checker
        ).all
    }

    @Test func eachIsTiedToAGapAndFilled() throws {
        let scenario = try Self.scenario("de/presse-in-posen.yaml")
        let draft = DraftText(body: "Guten Tag Herr Oltmanns. Wir sind der führende Anbieter.")
        let suggestions = Self.suggestions(draft, scenario)
        #expect(
            suggestions.map(\.rule) == [.item(.personalEntry), .item(.needsQuestion), .item(.nextStep)])
        #expect(
            suggestions.map(\.change) == [
                .insert("Sie versprechen auf der Website 24-Stunden-Einsatz in Deutschland und Polen.", .before(2)),
                .insert(
                    "Wie läuft das bei Ihnen im Moment, und was kostet dabei am meisten Zeit?", .after(2)),
                .insert(
                    "Passt Ihnen eine Viertelstunde am Telefon, Mittwoch ab zehn oder Freitag vor acht?", .after(2)),
            ])
    }

    @Test func takingThemAllMeetsTheChecklist() throws {
        for path in ["de/presse-in-posen.yaml", "de/webinar-schreinerei.yaml", "en/the-book-in-ballina.yaml"] {
            let scenario = try Self.scenario(path)
            var draft = DraftText(body: "\(scenario.prospect.salutation), guten Tag.")
            for _ in 0..<8 {
                guard let next = Self.suggestions(draft, scenario).lazy.compactMap({ $0.applied(to: draft) }).first
                else {
                    break
                }
                draft = next
            }
            let marks = DraftContext(scenario, trainee: nil).marks(of: draft, Self.checker)
            #expect(marks.score == 100, "\(path): \(draft.body)")
            #expect(marks.flags.map(\.flag) == [], "\(path): \(draft.body)")
        }
    }

    /// In every scenario, whatever is suggested for its failing openers closes its gap and makes nothing worse.
    @Test(arguments: Package.files(below: "Scenarios", ending: "yaml"))
    func noSuggestionMakesAnythingWorse(path: String) throws {
        let scenario = try Scenario.read(SourceFile.read(path))
        let context = DraftContext(scenario, trainee: nil)
        for opener in scenario.checks.fail.prefix(1) {
            let draft = DraftText(body: opener)
            let marks = context.marks(of: draft, Self.checker)
            let suggestions = Self.suggestions(draft, scenario)
            #expect(suggestions.count <= Suggestions.limit)
            for suggestion in suggestions {
                #expect(!suggestion.advice.de.isEmpty && !suggestion.advice.en.isEmpty)
                guard let changed = suggestion.applied(to: draft) else { continue }
                let after = context.marks(of: changed, Self.checker)
                #expect(after.score >= marks.score)
                switch suggestion.rule {
                case .item(let item): #expect(after.level(item) > marks.level(item))
                case .flag(let flag):
                    func cause(_ marks: Marks) -> String? {
                        marks.flags.first { $0.flag == flag }?.evidence?.quote
                    }
                    #expect(!after.isRaised(flag) || cause(after) != cause(marks))
                }
            }
        }
    }

    @Test func withoutAContextOnlyTheWriterCanSayMost() {
        let context = DraftContext(
            OpenerContext(
                language: .english, channel: .phone, temperature: .cold, touch: 1, audience: .business,
                prospect: Prospect(name: "", role: "", company: "", industry: "", facts: [], trigger: nil)),
            trainee: nil)
        let draft = DraftText(body: "Good morning.")
        let all = Suggestions(
            draft, marks: context.marks(of: draft, Self.checker), context: context, checker: Self.checker
        ).all
        #expect(
            all.map(\.change) == [
                nil,
                .insert("How does that work on your side at the moment, and what takes most of the time?", .after(1)),
                .insert(
                    "Could we talk on the phone for fifteen minutes, Tuesday at nine or Thursday at two?", .after(1)),
            ])
    }
}
