import Checklist
import Linguistics
import Scenarios
import Testing

@testable import Scripts

@Suite("A draft and its history") struct DraftTests {
    static let letter = DraftText(
        subject: "Ihre Frage", body: "Guten Tag Herr Aebi,\n\nSie haben gefragt. Wer schätzt?\n\nViele Grüße\nIda Roth")

    @Test func sentencesAreNumbered() {
        #expect(
            Self.letter.sentences == [
                "Guten Tag Herr Aebi,", "Sie haben gefragt.", "Wer schätzt?", "Viele Grüße", "Ida Roth",
            ])
    }

    @Test(arguments: [
        (
            letter.replacing(3, with: "Wer misst?"),
            "Guten Tag Herr Aebi,\n\nSie haben gefragt. Wer misst?\n\nViele Grüße\nIda Roth"
        ),
        (letter.removing(3), "Guten Tag Herr Aebi,\n\nSie haben gefragt.\n\nViele Grüße\nIda Roth"),
        (letter.removing(1), "Sie haben gefragt. Wer schätzt?\n\nViele Grüße\nIda Roth"),
        (letter.removing(5), "Guten Tag Herr Aebi,\n\nSie haben gefragt. Wer schätzt?\n\nViele Grüße"),
        (
            letter.inserting("Neu.", .before(2)),
            "Guten Tag Herr Aebi,\n\nNeu. Sie haben gefragt. Wer schätzt?\n\nViele Grüße\nIda Roth"
        ),
        (
            letter.inserting("Neu.", .after(3)),
            "Guten Tag Herr Aebi,\n\nSie haben gefragt. Wer schätzt? Neu.\n\nViele Grüße\nIda Roth"
        ),
        (letter.replacing(6, with: "x"), nil), (letter.removing(0), nil), (letter.inserting("x", .after(9)), nil),
        (DraftText(body: " \n").inserting("Neu.", .after(1)), "Neu."),
    ])
    func changes(changed: DraftText?, expected: String?) { #expect(changed?.body == expected) }

    @Test func theHistoryGoesBackAndForth() {
        func version(_ text: String) -> (DraftText, Marks) { (DraftText(body: text), Marks(items: [:], flags: [])) }
        let first = version("eins")
        var draft = Draft(first.0, marks: first.1)
        func change(_ text: String) -> Bool {
            let (text, marks) = version(text)
            return draft.change(to: text, marks: marks)
        }
        var done = [draft.undo(), change("zwei")]
        // The same text is no version.
        done.append(change("zwei"))
        done += [change("drei"), draft.undo()]
        #expect(draft.current.text.body == "zwei" && draft.previous?.text.body == "eins")
        done += [draft.redo(), draft.redo(), draft.undo(), draft.undo()]
        // A change after going back drops what had been taken back.
        done.append(change("vier"))
        #expect(done == [false, true, false, true, true, true, false, true, true, true])
        #expect(draft.versions.map(\.text.body) == ["eins", "vier"])
        #expect(draft.versions.map(\.number) == [1, 2])
    }

    /// Whatever a text holds, each of its sentences can be replaced, cut and put back.
    @Test func anyTextCanBeChanged() {
        let pieces = [
            "Guten Tag", ". ", "?\n", "\n\n", "- ", "„", "“", "!", " 3.5", "ä\u{301}", "👩‍🏭", "a:", "\r\n", "{{x}}",
        ]
        var state: UInt64 = 11
        for _ in 0..<300 {
            var text = ""
            for _ in 0..<9 {
                state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
                text += pieces[Int(state >> 33) % pieces.count]
            }
            let draft = DraftText(body: text)
            for (index, sentence) in draft.sentences.enumerated() {
                #expect(draft.replacing(index + 1, with: sentence) == draft)
                #expect(draft.removing(index + 1)?.sentences.count ?? 99 <= draft.sentences.count)
                #expect(draft.inserting("Neu.", .after(index + 1))?.body.contains(" Neu.") == true)
            }
        }
    }
}
