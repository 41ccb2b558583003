import Checklist
import Foundation
import Linguistics
import Scenarios
import Testing

@testable import Roleplay

/// What a line is understood to do, with the words that show it marked in the sample.
@Suite struct ActTests {
    struct Sample: Sendable, CustomTestStringConvertible {
        let act: Act
        /// The line; what shows the act stands between « and ».
        let marked: String
        var language = Language.german
        /// Whether the persona knows already what the contact is about.
        var isUnderWay = true
        var testDescription: String { "\(act): \(marked)" }
        var line: String { marked.filter { $0 != "«" && $0 != "»" } }
        var quote: String { marked.split(separator: "«").last?.split(separator: "»").first.map(String.init) ?? "" }
    }

    static let samples: [Sample] = [
        Sample(act: .greeting, marked: "«Guten Tag», Herr Oltmanns.", isUnderWay: false),
        Sample(act: .repeatRequest, marked: "«Wie bitte»?"),
        Sample(act: .clarifying, marked: "«Wie meinen Sie das»?"),
        Sample(act: .identityQuestion, marked: "Sagen Sie mal, «sind Sie ein Computer»?"),
        Sample(act: .smallTalk, marked: "«Wie geht es Ihnen»?"),
        Sample(act: .acknowledging, marked: "Das «kann ich verstehen»."),
        Sample(act: .summarizing, marked: "«Wenn ich Sie richtig verstehe», bleibt die Montage liegen."),
        Sample(act: .arguing, marked: "«Das stimmt nicht», da irren Sie sich."),
        Sample(act: .callbackRequest, marked: "«Wann darf ich wieder anrufen»?"),
        Sample(act: .offerToSend, marked: "«Soll ich Ihnen das schicken»?"),
        Sample(
            act: .permission, marked: "«Haben Sie zwei Minuten», dann sage ich Ihnen, worum es geht?", isUnderWay: false
        ),
        Sample(act: .insult, marked: "«You're a pretty lousy» manager.", language: .english),
        Sample(act: .insult, marked: "That was «stupid».", language: .english),
        Sample(act: .pressure, marked: "Dann «gehe ich eben zu Ihrem Chef»."),
        Sample(act: .pressure, marked: "«Nur noch heute» gibt es Rabatt."),
        Sample(act: .pitch, marked: "«Wir sind» ein großer Anbieter für Software."),
        Sample(act: .refusing, marked: "«Nein»."),
        Sample(act: .unsure, marked: "«Keine Ahnung»."),
        Sample(act: .agreeing, marked: "«Gern»."),
        Sample(act: .leaving, marked: "Danke, «auf Wiederhören»."),
        Sample(act: .acknowledging, marked: "«I can see that».", language: .english),
        Sample(act: .repeatRequest, marked: "«Pardon»?", language: .english),
        Sample(act: .identityQuestion, marked: "«Are you a bot»?", language: .english),
        Sample(act: .arguing, marked: "«That's not true».", language: .english),
        Sample(act: .scorn, marked: "Alle drei Wochen? «Das ist ja lächerlich»."),
        Sample(act: .scorn, marked: "What young man? «Are you deaf»?", language: .english),
        Sample(act: .complaint, marked: "«Danach habe ich nicht gefragt»."),
        Sample(act: .complaint, marked: "«Ich hab nach» den Nachbarorten gefragt."),
        Sample(act: .complaint, marked: "«That's not what I asked».", language: .english),
        Sample(act: .challenge, marked: "«Eben waren's doch noch» fünfundachtzig."),
        Sample(act: .challenge, marked: "Twenty? «A minute ago it was» ten.", language: .english),
        Sample(act: .riddle, marked: "«Was hat vier» Beine und wird nie fertig?"),
        Sample(act: .wrongAddressee, marked: "Und wie ist das Wetter, «Frau Schmidt»?"),
        Sample(
            act: .repeatRequest, marked: "Moment, ein Fünftel? Jetzt bin ich verwirrt, «können Sie das nochmal» sagen?"),
        Sample(act: .listening, marked: "«Und dann»?"),
        Sample(act: .joking, marked: "«Ha»."),
    ]

    /// What only looks like one of them.
    static let others: [(act: Act, line: String, language: Language)] = [
        (.scorn, "Wie peinlich, da habe ich mich vertan.", .german), (.scorn, "Did you grow up on a farm?", .english),
        (.complaint, "Ich habe nach unserem Gespräch noch einmal gerechnet.", .german),
        (.challenge, "So which is it, Thursday or not?", .english), (.listening, "Und dann rufen Sie wen an?", .german),
        (.changingTime, "Wann am Tag wird das am schlimmsten?", .german),
        (.proposal, "Jeden Tag drei rauf, drei runter, alle Achtung.", .german),
        (.insult, "They're dumb stairs too, promise.", .english),
        (.proposal, "Did nobody ring you last winter at all, until you opened the bags?", .english),
        (.pressure, "Nur noch bis Ostern? Und wer macht es danach?", .german),
        (.summarizing, "I thought you said ninety years. Did I hear that wrong?", .english),
        (.riddle, "Was macht ein Techniker, wenn er in Posen ankommt?", .german),
    ]

    @Test(arguments: others.indices)
    func doesNot(_ index: Int) throws {
        let other = Self.others[index]
        let understanding = try Self.understand(other.line, language: other.language)
        #expect(!understanding.does(other.act), "\(other.line): \(understanding.acts.map(\.act))")
    }

    static func understand(
        _ line: String, language: Language = .german, isUnderWay: Bool = true,
        _ change: (inout PersonaState) -> Void = { _ in }
    ) throws -> Understanding {
        let name = language == .german ? "de/presse-in-posen" : "en/the-five-oclock-shelf"
        let scenario = try Package.scenario(Package.folder + "/Scenarios/\(name).yaml")
        var state = PersonaState(mood: 0, patience: 5, trust: 3)
        change(&state)
        return Interpreter.of(scenario).understand(line, state: state, heard: [], isOpener: !isUnderWay)
    }

    @Test(arguments: samples)
    func isUnderstood(sample: Sample) throws {
        let acts = try Self.understand(sample.line, language: sample.language, isUnderWay: sample.isUnderWay).acts
        #expect(acts.first { $0.act == sample.act }?.quote == sample.quote)
    }

    @Test func aStepThatIsAskedForIsNoNeedsQuestion() throws {
        let understanding = try Self.understand("Sollen wir mal telefonieren? Dienstag?")
        #expect(understanding.does(.proposal))
        #expect(!understanding.asks)
        #expect(understanding.proposal?.times.map(\.day) == ["dienstag"])
    }

    @Test func aShortQuestionAsksAboutWhatWasToldLast() throws {
        let understanding = try Self.understand("Und wie oft?") { $0.lastTopic = .need("fahrten") }
        #expect(understanding.asked == [.need("fahrten")])
        #expect(understanding.form == .howMuch)
    }

    @Test func theHourFallsOnTheDayThatWasSpokenOf() throws {
        let understanding = try Self.understand("Um zehn.") {
            $0.wantsTime = true
            $0.lastDay = "mittwoch"
        }
        #expect(
            understanding.proposal?.times
                == [OfferedTime(words: "Mittwoch um zehn", day: "mittwoch", hasClock: true)])
    }

    @Test func theDayMayStandBehindTheHour() throws {
        let understanding = try Self.understand("Half past nine, Thursday.", language: .english) { $0.wantsTime = true }
        #expect(
            understanding.proposal?.times
                == [OfferedTime(words: "Thursday half past nine", day: "thursday", hasClock: true)])
    }

    /// The person contacted has no briefing card; who asks for the step in its words asks for it all the same.
    @Test func whoReadsOutTheGoalRecites() throws {
        let goal = "Eine Viertelstunde am Telefon mit Herrn Oltmanns, mit Tag und Uhrzeit."
        #expect(try Self.understand(goal).does(.recital))
        let question = "An welchem Tag und zu welcher Uhrzeit passt Ihnen eine Viertelstunde am Telefon, Herr Oltmanns?"
        #expect(try !Self.understand(question).does(.recital))
    }

    @Test func anotherLanguageIsNoticed() throws {
        #expect(try Self.understand("Hello, can you please tell me what you do there?").does(.otherLanguage))
        #expect(
            try Self.understand("Hallo, können Sie mir bitte sagen, was Sie da machen?", language: .english).does(
                .otherLanguage))
        #expect(try !Self.understand("Wir machen das Meeting per Call im Team.").does(.otherLanguage))
    }

    @Test func whoAsksWhoIsThereIsTold() throws {
        let line = "Guten Tag, spreche ich mit Herrn Oltmanns?"
        #expect(try Self.understand(line, isUnderWay: false).does(.nameQuestion))
    }

    @Test func whatStandsBesideAQuestionIsNotItsSubject() throws {
        let question = "Wer fährt bei Ihnen nach Posen?"
        #expect(try !Self.understand("Das war nur meine Katze. \(question)").does(.offTopic))
        #expect(
            try !Self.understand("How do you decide today which shops you keep?", language: .english).does(.pressure))
        let indirect = try Self.understand(
            "Mich interessiert, was in der Halle steht. Fährt dann Ihr Techniker nach Posen?")
        #expect(indirect.form == .whether)
    }

    @Test func whatTheSellerDoesIsTheReason() throws {
        #expect(
            try Self.understand("Störungen am Telefon eingrenzen, das machen wir für Maschinenbauer.").does(.reason))
        #expect(try !Self.understand("Störungen gibt es bei Maschinenbauern, das glaube ich.").does(.reason))
    }

    @Test func keysHitAtRandomAreNoWords() throws {
        #expect(try Self.understand("asdf jklö").does(.nonsense))
        #expect(try Self.understand("aaaaaaa").does(.nonsense))
        #expect(try !Self.understand("Angstschweiß").does(.nonsense))
        #expect(try !Self.understand("Rechtsschutzversicherung").does(.nonsense))
    }
}

@Suite struct WordingPieceTests {
    @Test(arguments: [
        ("Wie hoch ist denn Ihre «Ausfallquote»?", Language.german),
        ("Was macht bei Ihnen der «Reifekeller» im Sommer?", .german),
        ("How do you handle the «deliveries»?", .english),
        ("What happens with your «returns» at night?", .english),
    ])
    func theirOwnWordIsTakenUp(marked: String, language: Language) throws {
        let word = marked.split(separator: "«").last?.split(separator: "»").first.map(String.init) ?? ""
        let line = marked.filter { $0 != "«" && $0 != "»" }
        let echo = try ActTests.understand(line, language: language).echo
        #expect(echo == word)
    }

    @Test(
        arguments: [
            ("Guten Tag, Katrin Behnke von Servio.", "Katrin Behnke"),
            ("Hier ist Jonas Weber, guten Morgen.", "Jonas Weber"),
            ("Guten Tag Herr Oltmanns.", nil),
            ("Ich rufe wegen der Presse von Herrn Kern an.", nil),
        ] as [(String, String?)])
    func theNameIsHeard(line: String, name: String?) throws {
        #expect(try ActTests.understand(line, isUnderWay: false).name == name)
    }

    @Test(arguments: [
        ("Wäre das etwas für Sie?", QuestionForm.would), ("Could you see that working here?", .would),
        ("Was halten Sie davon?", .opinion), ("What do you make of it?", .opinion),
        ("How many was that, do you think?", .howMuch),
        ("Wie oft fährt jemand raus und merkt dann, es wäre auch am Telefon gegangen?", .howMuch),
        ("Wie viele Leute sind das?", .howMuch), ("Wer fährt da?", .who), ("Seit wann läuft das?", .when),
        ("Warum ist das so?", .why),
        ("Woran lag es Ihrer Meinung nach, dass keiner kam?", .why), ("Who'd bring them to Preston?", .who),
        ("Wär das was, worüber Sie nachdenken würden?", .would), ("Können Sie mir sagen, wann er kommt?", .when),
        ("Magst du dir anschauen, wie das andere machen?", .whether),
        ("What would it be worth to you to know, when each minute costs 600 cans?", .what),
        ("Which day suits you?", .when), ("Welcher Tag wäre Ihnen lieber?", .when),
        ("Wie wäre es mit Freitag?", .would),
        ("Wer entscheidet denn bei Ihnen, was im Anschreiben steht, Sie oder Ihr Chef?", .who),
        ("Where do you think those hours go?", .what), ("Wie machen Sie das heute?", .how),
        ("Welche Maschine ist es?", .which),
        ("Machen Sie das selbst?", .whether), ("How often does that happen?", .howMuch), ("Where does it go?", .what),
    ])
    func questionsHaveAForm(line: String, form: QuestionForm) {
        let text = Text(line)
        #expect(QuestionForm(of: 0..<text.words.count, in: text) == form)
    }
}

/// The list of word lists in code is the folder's.
@Suite struct ActFileTests {
    @Test func everyListIsInTheFolderAndInTheCode() {
        let files = Set(
            Package.files(below: "Sources/Roleplay/Data", ending: "txt").compactMap { $0.split(separator: "/").last }
                .filter { !$0.hasPrefix("trainee_") }.map { String($0.dropLast(4)) })
        #expect(files == Set(ActFiles.all.keys))
        #expect(Set(ActCue.allCases.flatMap { ["\($0).de", "\($0).en"] }) == files)
    }

    @Test func everyListHasPhrases() {
        for (name, bytes) in ActFiles.all { #expect(WordList(bytes).phrases.count >= 5, "\(name)") }
    }
}
