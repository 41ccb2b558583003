import Linguistics
import Testing

@testable import Roleplay

/// Something slipped to the person in private.
struct BribeTests {
    @Test(arguments: [
        ("There's a voucher in it for you.", "voucher"),
        ("Dafür gäbe es einen Thermengutschein für Sie, ganz privat.", "Thermengutschein"),
        ("Hundert Euro für Sie persönlich, wenn wir das heute festmachen.", "Euro"),
        ("I could see to it that fifty quid ends up in a pocket, for you alone.", "fifty"),
        ("Ich geb dir zehn Kübel Honig, wenn du jetzt unterschreibst.", "geb"),
        ("Haben Sie dafür Geld im Haushalt?", nil), ("What do you pay now, in pounds?", nil),
        ("Kosten Ihre Gutscheine Provision?", nil), ("Das kostet Sie 300 Euro im Jahr.", nil),
    ])
    func find(line: String, expected: String?) {
        let text = Text(line)
        #expect(Bribe.find(in: text).map { text.quote(text.range(ofWords: $0)) } == expected)
    }
}
