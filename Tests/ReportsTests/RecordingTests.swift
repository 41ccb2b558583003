import Foundation
import Reports
import Testing

@Suite struct RecordingTests {
    @Test(arguments: [
        ("Guten Tag.\nUnd heute?\n", 1, ["Guten Tag.", "Und heute?"], [1, 2]),
        ("/seed 7\nGuten Tag.", 7, ["Guten Tag."], [2]),
        ("Betreff: Frage\\nGuten Tag\\n\\nHerr Aebi\n", 1, ["Betreff: Frage\nGuten Tag\n\nHerr Aebi"], [1]),
        ("Hallo\r\n\r\n/silence\r\n/seed 7\r\n", 1, ["Hallo", "", "/seed 7"], [1, 3, 4]),
        ("/seed x\n/seed 18446744073709551616\n", 1, ["/seed x", "/seed 18446744073709551616"], [1, 2]),
        ("/seed 1\n/seed 7\n", 1, ["/seed 7"], [2]), ("", 1, [], []),
    ])
    func reading(text: String, seed: UInt64, lines: [String], rows: [Int]) {
        let recording = Recording(text: text)
        #expect(recording.seed == seed)
        #expect(recording.lines == lines)
        #expect(recording.rows == rows)
    }

    @Test(
        arguments: [
            (1, ["Guten Tag.", "Zwei\nZeilen"], "Guten Tag.\nZwei\\nZeilen\n"), (7, ["Ja."], "/seed 7\nJa.\n"),
            (1, ["/seed 7"], "/seed 1\n/seed 7\n"), (1, ["Hm.", ""], "Hm.\n/silence\n"), (3, [], "/seed 3\n"),
        ] as [(UInt64, [String], String)])
    func writing(seed: UInt64, lines: [String], text: String) {
        let recording = Recording(seed: seed, lines: lines)
        #expect(recording.text == text)
        #expect(Recording(text: text) == recording)
    }
}

@Suite struct TranscriptTests {
    static let text = """
          Wessling, Oltmanns.
        > Guten Tag,\\nHerr Oltmanns.
          Moment. Weiter?
          [trust 2, interest 0, patience 5] default.Sie.phone.noteName.6 needs.fahrten.open.1
        >\u{20}
        \u{20}\u{20}
          [trust 1, interest 0, patience -4]\u{20}
        = no, 10 (opener 0, conversation 0, nextStep 0, fairness 10)

        """

    /// The fault's row, or nil for a text that can be read.
    static func fault(_ text: String) -> Int? {
        do throws(TranscriptFault) {
            _ = try Transcript(text: text)
            return nil
        } catch { return error.row }
    }

    @Test func readingIsTheOppositeOfWriting() throws {
        let transcript = try Transcript(text: Self.text)
        #expect(transcript.text == Self.text)
        #expect(transcript.exchanges.map(\.line) == ["Guten Tag,\nHerr Oltmanns.", ""])
        #expect(transcript.exchanges[0].lineIds == ["default.Sie.phone.noteName.6", "needs.fahrten.open.1"])
        #expect(transcript.outcome.ending == .no)
        #expect(transcript.outcome.points == [.opener: 0, .conversation: 0, .nextStep: 0, .fairness: 10])
    }

    /// A score that a team's own checklist made names it behind the points.
    @Test func aProfileIsNamed() throws {
        let text = Self.text.replacing("fairness 10)", with: "fairness 10) nord 3 (neu)")
        let transcript = try Transcript(text: text)
        #expect(transcript.outcome.profile == "nord 3 (neu)")
        #expect(transcript.text == text)
        #expect(try Transcript(text: Self.text).outcome.profile == nil)
    }

    @Test func anEditorMayTakeTheSpacesOff() throws {
        let trimmed = Self.text.split(separator: "\n", omittingEmptySubsequences: false).map { row in
            var row = row
            while row.last == " " { row.removeLast() }
            return String(row)
        }
        #expect(try Transcript(text: trimmed.joined(separator: "\r\n") + "\n\n") == Transcript(text: Self.text))
    }

    @Test(arguments: [
        ("trust 2", "trust two", 4), ("interest 0, patience 5", "interest 0", 4), ("] default", " default", 4),
        ("= no", "= never", 8), (", 10 (", ", ten (", 8), ("fairness 10)", "fairness 10", 8), ("  Moment", "Moment", 3),
        ("= no", "> no", 9), ("fairness 10)\n", "fairness 10)\nmore\n", 9), (text, "", 1), (text, "Hallo", 1),
    ])
    func theBrokenRowIsNamed(part: String, replacement: String, row: Int) {
        #expect(Self.fault(Self.text.replacing(part, with: replacement)) == row)
    }

    /// Whatever is cut out, doubled or exchanged: a row of the text is named, or what was read can be written and read.
    @Test func strangeTextsAreReadOrRefused() throws {
        let bytes = Array(Self.text.utf8)
        for place in bytes.indices {
            for change in 0..<4 {
                var changed = bytes
                switch change {
                case 0: changed.remove(at: place)
                case 1: changed.insert(bytes[(place * 7) % bytes.count], at: place)
                case 2: changed[place] ^= 0x11
                default: changed.removeSubrange(place...)
                }
                let text = String(decoding: changed, as: UTF8.self)
                if let row = Self.fault(text) {
                    #expect((1...10).contains(row))
                } else {
                    let read = try Transcript(text: text)
                    #expect(try Transcript(text: read.text) == read)
                }
            }
        }
    }
}

@Suite struct TranscriptDifferenceTests {
    static func view(_ old: String, _ new: String, language: String = "de") throws -> String? {
        let difference = TranscriptDifference(from: try Transcript(text: old), to: try Transcript(text: new))
        let page = Page(language: language == "de" ? .german : .english, width: 100, ansi: false)
        return difference.map { TranscriptDifferenceView($0).text(page) }
    }

    @Test func theSameShowsNothing() throws {
        #expect(try Self.view(TranscriptTests.text, TranscriptTests.text) == nil)
    }

    @Test func whatChangedIsShown() throws {
        let old = TranscriptTests.text
        let new = old.replacing("Moment. Weiter?", with: "Ja?").replacing(
            "interest 0, patience 5", with: "interest 1, patience 5"
        )
        .replacing("= no, 10 (opener 0", with: "= doorOpen, 25 (opener 15")
        let view = try Self.view(old, new)
        #expect(
            view == """
                  >  Guten Tag,\\nHerr Oltmanns.
                  -  Moment. Weiter?
                  +  Ja?
                  -  Vertrauen 2, Interesse 0, Geduld 5
                  +  Vertrauen 2, Interesse 1, Geduld 5
                  -  Ein klares Nein, 10 von 100 (Einstieg 0, Gespräch 0, nächster Schritt 0, Fairness 10)
                  +  Die Tür steht offen, 25 von 100 (Einstieg 15, Gespräch 0, nächster Schritt 0, Fairness 10)
                """)
        #expect(
            try Self.view(old, old.replacing("noteName.6", with: "noteName.5"), language: "en") == """
                  >  Guten Tag,\\nHerr Oltmanns.
                  -  default.Sie.phone.noteName.6 needs.fahrten.open.1
                  +  default.Sie.phone.noteName.5 needs.fahrten.open.1
                """)
        #expect(
            try Self.view(old, old.replacing("Wessling, Oltmanns.", with: "Ja bitte?"), language: "en") == """
                  -  Wessling, Oltmanns.
                  +  Ja bitte?
                """)
    }

    @Test func aSessionThatEndsEarlier() throws {
        let rows = TranscriptTests.text.split(separator: "\n", omittingEmptySubsequences: false)
        let new = (rows[..<4] + rows[7...]).joined(separator: "\n")
        #expect(
            try Self.view(TranscriptTests.text, new, language: "en") == """
                  >  (nothing said)
                  -  (no answer)
                """)
    }
}
