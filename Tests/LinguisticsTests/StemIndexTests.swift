import Testing

@testable import Linguistics

/// The index finds just the stems that a word meets when it is held against each.
@Suite struct StemIndexTests {
    private static let stems = [
        "technik", "gabel", "tor", "ofen", "lieferschein", "schein", "even", "seven", "print", "printer", "rain", "es",
        "dach", "dacharbeit", "kasse", "ablauf", "lauf", "staple",
    ]
    private static let words = [
        "Servicetechnikern", "Gabelstapler", "Tore", "Backofen", "Lieferscheine", "seventeen", "even", "prints",
        "printers", "training", "es", "Dach", "Dacharbeiten", "Dächer", "Abläufe", "Ablauf", "tor", "Motor", "x", "ü",
        "Registrierkassen", "staplers",
    ]

    @Test(arguments: words, Language.allCases)
    func findsWhatTheWordMeets(word: String, language: Language) {
        let folded = word.foldedForm
        let root = Stem.of(word)
        let each = Self.stems.indices.filter {
            Stem.meets(folded: folded, root: root, stem: Self.stems[$0], language)
        }
        #expect(StemIndex(Self.stems).met(by: folded, root: root, language) == each)
    }

    @Test func findsAStemInsideACompound() {
        #expect(StemIndex(["technik", "gabel"]).met(by: "servicetechniker", root: "servicetechnik", .german) == [0])
    }
}
