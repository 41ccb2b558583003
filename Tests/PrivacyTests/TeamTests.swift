import Linguistics
import Scenarios
import Testing

@testable import Privacy

/// Team files, and who sees what by them.
@Suite("Teams") struct TeamTests {
    static let text = """
        einstieg: 1
        id: nord
        title: Vertrieb Nord
        visibility: trainer
        trainers: [eule]
        members: [Falke, amsel, dachs]
        agreed: [falke]
        retention: {transcripts: 90, exports: 7}
        smallestGroup: 6

        """

    static func read(_ text: String) throws(Diagnostic) -> Team {
        try Team.read(SourceFile(name: "nord.team.yaml", text: text))
    }

    static func names(_ names: String...) -> [Pseudonym] { names.map(Pseudonym.init(kept:)) }

    @Test func everythingIsRead() throws {
        let team = try Self.read(Self.text)
        #expect(
            team
                == Team(
                    id: "nord", title: "Vertrieb Nord", visibility: .trainer, trainers: Set(Self.names("eule")),
                    members: Self.names("falke", "amsel", "dachs"), agreed: Set(Self.names("falke")),
                    retention: Retention(days: [.transcripts: 90, .exports: 7]), smallestGroup: 6))
        #expect(DataKind.allCases.map { team.retention[$0] } == [90, 730, 730, 7])
    }

    /// What is left out is the most careful.
    @Test func whatIsLeftOutIsTheMostCareful() throws {
        let team = try Self.read("einstieg: 1\nid: nord\ntitle: Nord\nmembers: [falke]\n")
        #expect(team.visibility == .own && team.trainers == [] && team.agreed == [] && team.smallestGroup == 5)
        #expect(team.retention == Retention())
    }

    /// Rows: who looks on whom, under self, trainer and team. falke has agreed, amsel has not, eule leads, uhu is nobody.
    @Test(arguments: [
        ("falke", "falke", [Insight.transcripts, .transcripts, .transcripts]),
        ("uhu", "uhu", [.transcripts, .transcripts, .transcripts]),
        ("eule", "falke", [.nothing, .scores, .transcripts]), ("eule", "amsel", [.nothing, .passed, .passed]),
        ("amsel", "falke", [.nothing, .nothing, .transcripts]), ("falke", "amsel", [.nothing, .nothing, .nothing]),
        ("uhu", "falke", [.nothing, .nothing, .nothing]), ("eule", "uhu", [.nothing, .nothing, .nothing]),
        ("falke", "eule", [.nothing, .nothing, .nothing]),
    ])
    func whoSeesWhat(viewer: String, person: String, insights: [Insight]) {
        for (visibility, insight) in zip(Team.Visibility.allCases, insights) {
            let team = Team(
                id: "n", title: "N", visibility: visibility, trainers: Set(Self.names("eule")),
                members: Self.names("falke", "amsel"), agreed: Set(Self.names("falke")))
            #expect(
                team.insight(of: Pseudonym(kept: viewer), into: Pseudonym(kept: person)) == insight, "\(visibility)")
        }
    }

    @Test(arguments: [
        ("visibility: trainer", "visibility: alle", "„alle“ geht bei „visibility“ nicht."),
        ("agreed: [falke]", "agreed: [uhu]", "„uhu“ geht bei „agreed“ nicht."),
        ("amsel, dachs", "amsel, AMSEL", "Die id „AMSEL“ ist schon vergeben."),
        ("amsel, dachs", "Katrin Behnke", "Unter „Katrin Behnke“ kann niemand üben."),
        ("members: [Falke, amsel, dachs]", "members: []", "„members“ ist eine leere Liste."),
        ("exports: 7", "exports: 0", "„exports“ muss zwischen 1 und 3650 liegen."),
        ("smallestGroup: 6", "smallestGroup: 4", "„smallestGroup“ muss zwischen 5 und 100 liegen."),
        ("retention: {transcripts: 90", "retention: {letters: 90", "„letters“ kenne ich hier nicht."),
    ])
    func mistakesAreNamed(part: String, other: String, message: String) {
        let found = #expect(throws: Diagnostic.self) { try Self.read(Self.text.replacing(part, with: other)) }
        #expect(found?.message.de == message)
        #expect((found?.place.line ?? 0) > 0)
    }

    /// Whatever is cut out of a file or put into it: a team or a mistake with its place, and never less than five people.
    @Test func noTextBreaksTheReader() {
        var random = SplitMix(state: 11)
        let signs = Array("[]{}:-\n\t \"'#&*!|>%@`äß\u{0}falke15")
        for _ in 0..<1500 {
            var text = Array(Self.text)
            for _ in 0..<(1 + random.next(4)) where !text.isEmpty {
                let index = random.next(text.count)
                if random.next(2) == 0 {
                    text.remove(at: index)
                } else {
                    text.insert(signs[random.next(signs.count)], at: index)
                }
            }
            do throws(Diagnostic) {
                let team = try Self.read(String(text))
                #expect(team.smallestGroup >= 5 && !team.members.isEmpty && team.agreed.isSubset(of: Set(team.members)))
            } catch {
                #expect(!error.message.de.isEmpty && error.place.file == "nord.team.yaml")
            }
        }
    }
}
