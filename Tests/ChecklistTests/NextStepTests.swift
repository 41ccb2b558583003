import Linguistics
import Testing

@testable import Checklist

/// Steps that are told apart by whose times they are, how long they take and what is only told.
@Suite("Small next step")
struct NextStepTests {
    private static func level(_ text: String, _ language: Language) -> Level {
        Checker().marks(for: RuleExample(text, .missing, language, .email).opener).level(.nextStep)
    }

    @Test(arguments: [
        ("Zehn Minuten am Telefon, Di/Do um 9?", Level.met),
        ("Am 3. um acht oder am 6. nach Dienstschluss, eine Viertelstunde reicht.", .met),
        ("Reden wir vor der Brotzeit oder danach zehn Minuten darüber.", .met),
        ("Ich bin morgen von 10 bis 12 und am Freitag ab 15 Uhr im Büro, rufen Sie einfach durch.", .met),
        ("Darf ich Sie am Dienstag um neun anrufen? Oder passt Mittwoch besser?", .met),
        ("Können wir nächste Woche telefonieren?", .partial),
        ("Eine Dreiviertelstunde am Bildschirm, Montag oder Dienstag?", .partial),
        ("Haben Sie kurz zwei Minuten?", .partial),
        ("Passt es gerade?", .missing),
        ("Am Montag und am Donnerstag wird das Gerät kalibriert, das dauert 15 Minuten.", .missing),
        ("Am Dienstag und am Mittwoch war ich zwanzig Minuten bei Ihrem Nachbarn.", .missing),
        ("Wir können Ihnen am Dienstag und am Freitag 20 Minuten lang nichts zeigen.", .missing),
    ])
    func german(text: String, level: Level) { #expect(Self.level(text, .german) == level) }

    @Test(arguments: [
        ("Ten minutes on the phone, either side of lunch on Tuesday?", Level.met),
        ("Could do a call on the 9th at ten or the 10th after lunch.", .met),
        ("Is Tuesday or Thursday better for a quick call?", .met),
        ("I can ring Tuesday at ten past four.", .partial),
        ("Would half an hour on Monday or Wednesday suit you?", .partial),
        ("Worth a chat?", .partial),
        ("Support is open Monday, Wednesday and Friday.", .missing),
        ("I won't suggest Tuesday at ten or Thursday at two.", .missing),
        ("At the demo on 4 March you said the loaves are gone by ten.", .missing),
    ])
    func english(text: String, level: Level) { #expect(Self.level(text, .english) == level) }
}
