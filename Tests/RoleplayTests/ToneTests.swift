import Linguistics
import Testing

@testable import Roleplay

/// The tone of lines that nothing was learned from. Of such lines a third of the attacks and a quarter of the threats and
/// complaints are found, and two in a hundred fair ones mistaken: `benchmark tones` measures it.
@Suite struct ToneTests {
    @Test(arguments: [
        ("No wonder nobody wants to work for you.", Language.english, Tone.Kind.attack),
        ("Kein Wunder, dass bei Ihnen nichts klappt, wenn man so arbeitet.", .german, .attack),
        ("If you don't ring back by Friday I'll be writing to your board.", .english, .threat),
        ("Wenn Sie bis Freitag nicht zusagen, schreibe ich Ihrem Vorstand.", .german, .threat),
        ("That's not what I asked, you're talking about something else.", .english, .complaint),
        ("Das war nicht meine Frage, Sie reden von etwas ganz anderem.", .german, .complaint),
    ])
    func isUnfair(line: String, language: Language, kind: Tone.Kind) {
        let judgement = Tone.of(language).judgement(of: Text(line))
        #expect(judgement.odds >= 0)
        #expect(judgement.kind == kind)
    }

    @Test(arguments: [
        ("What do your drivers say when the dock keeps them waiting again?", Language.english),
        ("I'd send you the sheet today and ring on Thursday at ten, if that suits you.", .english),
        ("Drei Wochen ohne Aufzug, das war für Ihre Leute sicher mühsam.", .german),
        ("Was sagen Ihre Fahrer, wenn sie schon wieder warten müssen?", .german),
        ("Ich schicke Ihnen das Blatt heute und rufe am Donnerstag um zehn an, wenn es Ihnen passt.", .german),
    ])
    func isFair(line: String, language: Language) {
        #expect(Tone.of(language).judgement(of: Text(line)).odds < 0)
    }

    /// A line that was not heard by any word list moves the persona all the same, and costs what such lines cost.
    @Test func anAttackIsHeard() throws {
        let line = "Kein Wunder, dass bei Ihnen nichts klappt, wenn man so arbeitet."
        let session = try SessionTests.session(Array(SessionTests.strong.prefix(2)) + [line])
        let turn = try #require(session.turns.last)
        #expect(turn.understanding.does(.scorn))
        #expect(turn.decisions == [.move(.resistScorn)])
        #expect(turn.changes.contains { $0.cause.en == "talked down to them" })
    }
}
