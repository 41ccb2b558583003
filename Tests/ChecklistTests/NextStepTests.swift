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
        ("Ich läute morgen durch: vor dem Backen oder wenn die Öfen aus sind?", .met),
        ("Wollen wir telefonieren, solange der Laden noch zu ist oder in der Mittagspause?", .met),
        ("Für ein Telefonat bin ich am Montag da, während der Chorprobe, oder am Abend.", .met),
        ("Zehn Minuten über Teams, Dienstag um neun oder Mittwoch um zehn?", .met),
        ("Sollen wir das bei Ihnen auch einmal machen?", .partial),
        ("Darf ich Sie auf einen Kaffee besuchen, Dienstag oder Mittwoch?", .partial),
        ("Rufen Sie mich an, füllen Sie das Formular aus, besuchen Sie uns am 3. oder 4.", .partial),
        ("Wir rösten seit 1990 Kaffee für Büros und liefern Montag und Donnerstag.", .missing),
        ("Arbeiten Ihre Teams am Dienstag oder am Mittwoch im Schichtbetrieb?", .missing),
        ("Unsere Montage dauert zehn Minuten.", .missing),
        ("Die Monteure können am Dienstag oder am Donnerstag mit der Montage anfangen.", .missing),
        ("„Passt Ihnen Dienstag oder Freitag für zehn Minuten?“, fragte mich neulich eine Kundin.", .missing),
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
        ("I could ring you before the doors open or once the lorries have left.", .met),
        ("Shall I call tomorrow while the kettle's on or after the last delivery?", .met),
        ("Could we have ten minutes on the phone? I have Monday 3rd at 10 or 2, or Thursday 6th at 9.", .met),
        ("We really ought to have a chat about it on the phone.", .partial),
        ("A yes or a no by return is all it takes.", .partial),
        ("Reply 1 if it's of interest, 2 if it's not.", .partial),
        ("Want us to do the same at yours?", .partial),
        ("Nor shall I offer you Tuesday at ten or Thursday at two for a call.", .missing),
        ("Prices go up on Friday so we have to get you locked in today.", .missing),
        ("Support is open Monday, Wednesday and Friday.", .missing),
        ("I won't suggest Tuesday at ten or Thursday at two.", .missing),
        ("At the demo on 4 March you said the loaves are gone by ten.", .missing),
    ])
    func english(text: String, level: Level) { #expect(Self.level(text, .english) == level) }
}
