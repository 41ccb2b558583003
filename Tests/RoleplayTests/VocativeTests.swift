import Linguistics
import Testing

@testable import Roleplay

/// Who is called by name is no subject of the question.
struct VocativeTests {
    @Test(arguments: [
        "«What goes in the bin», Mrs Sowden?", "Frau Brandl, «wer macht das bei Ihnen?»",
        "«Wer fährt da raus», Herr Oltmanns?",
        // Here the name is the subject.
        "«Wer vertritt Frau Brandl?»", "«Was sagt denn Herr Hunziker dazu?»", "«When he's off, does Mrs Blades do it?»",
    ])
    func isLeftOut(sample: String) throws {
        let text = Text(sample.filter { $0 != "«" && $0 != "»" })
        let kept = try #require(sample.split(separator: "«").last?.split(separator: "»").first)
        let words = Vocative.without(text.words.indices, in: text)
        #expect(text.quote(text.range(ofWords: words)) == kept.filter { $0 != "?" })
    }
}
