import Linguistics
import Privacy
import Testing

@Suite("Pseudonyms") struct PseudonymTests {
    @Test(arguments: [
        ("Falke", "falke"), ("me", "ich"), ("ICH", "ich"), ("Möwe_2", "möwe_2"), ("mo\u{308}we", "möwe"),
        ("süd-ost", "süd-ost"),
    ])
    func whatIsTyped(typed: String, kept: String) throws {
        let name = try Pseudonym(typed).name
        #expect(Array(name.utf8) == Array(kept.utf8), "one name, one spelling")
    }

    @Test(arguments: [
        ("", Pseudonym.Mistake.empty), ("Katrin Behnke", .sign(" ")), ("k@servio.de", .sign("@")), ("../x", .sign(".")),
        ("a/b", .sign("/")), ("a\u{1B}[31m", .sign("\u{1B}")), (String(repeating: "a", count: 33), .tooLong(limit: 32)),
    ])
    func whatIsNoName(typed: String, mistake: Pseudonym.Mistake) {
        #expect(throws: mistake) { try Pseudonym(typed) }
    }

    @Test func everyNameIsAPartOfAFileName() {
        var random = SplitMix(state: 3)
        for _ in 0..<2000 {
            let scalars = (0..<(1 + random.next(40))).compactMap { _ in
                Unicode.Scalar(UInt32(random.next(3) == 0 ? random.next(0x2FFF) : 32 + random.next(96)))
            }
            let typed = String(String.UnicodeScalarView(scalars))
            guard let name = try? Pseudonym(typed).name else { continue }
            #expect(name.utf8.count < 200 && !name.contains { "/.\0 ".contains($0) }, "\(typed.debugDescription)")
            #expect((try? Pseudonym(name))?.name == name, "what is kept can be typed: \(name)")
        }
    }

    /// Whoever took part in a session of a team under a name of another kind can ask as well, and names no file.
    @Test(arguments: [("Katrin B.", "katrin b.", false), ("../x", "../x", false), ("Falke", "falke", true)])
    func whoIsAskedAbout(typed: String, name: String, isUsable: Bool) {
        #expect(Pseudonym.asked(typed).name == name)
        #expect(Pseudonym.asked(typed).isUsable == isUsable)
    }

    @Test func theStandardNameIsShownInBothLanguages() {
        #expect(Pseudonym.standard.title == Localized(de: "ich", en: "me"))
    }
}
