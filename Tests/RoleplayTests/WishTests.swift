import Linguistics
import Testing

@testable import Roleplay

/// Questions for what would have to be, and lines that say so.
struct WishTests {
    @Test(arguments: [
        ("Was müsste auf dem Blatt stehen, damit es jemand ausfüllt?", true),
        ("Wie müssten die Listen aussehen?", true), ("What would it have to look like?", true),
        ("What would help you most?", true), ("Was würde Ihnen denn helfen?", true),
        ("Would it help if Terry sat in?", false), ("Würde es helfen, wenn er dabei wäre?", false),
        ("Was steht auf dem Blatt?", false), ("Who would that be?", false), ("Wer füllt das aus?", false),
    ])
    func isAsked(question: String, expected: Bool) {
        let text = Text(question)
        #expect(Wish.isAsked(in: text.words.indices, of: text) == expected)
    }

    @Test(arguments: [
        ("Je Brücke ein Schluck aus der Thermoskanne, schreiben sollten sie wenig.", true),
        ("I'd settle for three allowances instead of one.", true), ("Vierzehn Euro kostet ein Badetuch.", false),
        ("The shops ring through by four.", false),
    ])
    func isVoiced(line: String, expected: Bool) {
        #expect(Wish.isVoiced(in: line) == expected)
    }
}
