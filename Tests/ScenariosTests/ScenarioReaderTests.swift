import Checklist
import Foundation
import Linguistics
import Testing
import Voices

@testable import Scenarios

@Suite struct ScenarioReaderTests {
    static let model = Package.folder + "/Scenarios/de/presse-in-posen.yaml"

    static let whole = SourcePlace(file: "x", line: 0, column: 0)

    static func text() throws -> String { try String(contentsOfFile: model, encoding: .utf8) }

    /// The whole message that a changed model file gets.
    static func message(_ text: String) -> String {
        do throws(Diagnostic) {
            _ = try Scenario.read(SourceFile(name: "presse-in-posen.yaml", bytes: Array(text.utf8)))
            return "fine"
        } catch {
            return "\(error.place.line):\(error.place.column) \(error.message[.english]) \(error.hint[.english])"
        }
    }

    @Test(arguments: Package.files(below: "Scenarios", ending: "yaml"))
    func everyScenarioIsReadable(path: String) throws {
        let scenario = try Scenario.read(SourceFile.read(path))
        #expect(scenario.endings.count >= 3)
        #expect((2...3).contains(scenario.objections.count))
        #expect(scenario.needs.contains { $0.isHidden })
        #expect(path.contains("/\(scenario.language.rawValue)/"))
    }

    /// The author's own tests: what must pass scores half of the checklist or more, what must fail less.
    @Test(arguments: Package.files(below: "Scenarios", ending: "yaml"))
    func everyCheckHolds(path: String) throws {
        let scenario = try Scenario.read(SourceFile.read(path))
        let checker = Checker()
        for text in scenario.checks.pass {
            let marks = checker.marks(for: Self.opener(text, scenario))
            #expect(
                marks.level(.personalEntry) == .met && marks.level(.needsQuestion) == .met, "\(scenario.id): \(text)")
        }
        for text in scenario.checks.fail {
            let marks = checker.marks(for: Self.opener(text, scenario))
            #expect(marks.level(.personalEntry) < .met || marks.level(.needsQuestion) < .met, "\(scenario.id): \(text)")
        }
    }

    /// An opener as an author writes it: a letter may begin with its subject.
    private static func opener(_ text: String, _ scenario: Scenario) -> Opener {
        let lines = text.split(separator: "\n", maxSplits: 1).map(String.init)
        for mark in ["Betreff: ", "Subject: "] where lines.count == 2 && text.hasPrefix(mark) {
            return Opener(
                context: scenario.openerContext, subject: String(lines[0].dropFirst(mark.count)), text: lines[1])
        }
        return Opener(context: scenario.openerContext, subject: nil, text: text)
    }

    @Test func theModelIsFine() throws { #expect(Self.message(try Self.text()) == "fine") }

    @Test(arguments: [
        (
            "difficulty: 2", "difficulty: viel",
            "11:13 “difficulty” has to be a whole number. For example: difficulty: 4"
        ),
        (
            "difficulty: 2", "difficulty: 9",
            "11:13 “difficulty” has to be between 1 and 4. Choose a number in that range."
        ),
        ("difficulty: 2", "dificulty: 2", "11:1 “dificulty” is not known here. Did you mean “difficulty”?"),
        ("touch: 1", "touch: 1\ntouch: 2", "10:1 “touch” stands here twice. Rename one of the two, or join them."),
        ("language: de", "language: fr", "5:11 “fr” is not possible for “language”. Possible: de, en."),
        (
            "touch: 1", "touch: &x 1",
            "9:8 YAML anchors (&) and aliases (*) are not allowed here. Put a text that begins like this in quotes."
        ),
        ("goal: ", "goal_: ", "12:1 “goal_” is not known here. Did you mean “goal”?"),
        ("  company: Servio", "\tcompany: Servio", "15:1 This line is indented with a tab. Indent with spaces."),
        (
            "id: presse-in-posen", "id: presse",
            "3:5 The id “presse” differs from the file's name. Give both the same name, without the ending."
        ),
        (
            "archetype: busy", "archetype: bussy",
            "42:14 “bussy” is not possible for “archetype”. Did you mean “busy”? Possible: busy, sceptical, vague, analytical, gatekeeper, annoyed, curious, priceDriven."
        ),
        (
            "title: Wenn", "title: \"Wenn",
            "4:8 This quote is not closed. Put the same character at the end of the text."
        ),
    ])
    func mistakesAreNamed(old: String, new: String, expected: String) throws {
        let text = try Self.text()
        let range = try #require(text.firstRange(of: old))
        let message = Self.message(text.replacingCharacters(in: range, with: new))
        #expect(message == expected)
    }

    @Test func anAnchorBombIsRefused() {
        var bomb = "a: &a [x, x, x, x, x, x, x, x, x]\n"
        for (name, next) in zip("abcdefgh", "bcdefghi") {
            bomb += "\(next): &\(next) [*\(name), *\(name), *\(name), *\(name), *\(name), *\(name), *\(name)]\n"
        }
        #expect(Self.message(bomb).hasPrefix("1:4 YAML anchors"))
    }

    @Test(arguments: [
        ([UInt8](), Diagnostic(EmptyFile(), at: whole)), ([0x20, 0x0A], Diagnostic(EmptyFile(), at: whole)),
        ([0x61, 0x00], Diagnostic(BinaryFile(), at: whole)),
        ([0x61, 0x0A, 0xC3, 0x28], Diagnostic(NotUTF8(), at: SourcePlace(file: "x", line: 2, column: 1))),
        (
            [UInt8](repeating: 0x61, count: SourceFile.limit + 1), Diagnostic(FileTooLarge(1 << 20), at: whole)
        ),
    ])
    func filesThatAreNoText(bytes: [UInt8], expected: Diagnostic) {
        do throws(Diagnostic) {
            _ = try SourceFile(name: "x", bytes: bytes)
            Issue.record("read")
        } catch {
            #expect(error == expected)
        }
    }

    @Test func filesThatAreNotThere() {
        for (path, code) in [("/no/such/file", "S101"), ("/tmp", "S102")] {
            do throws(Diagnostic) {
                _ = try SourceFile.read(path)
                Issue.record("read")
            } catch {
                #expect(error.code == code)
            }
        }
    }

    /// Whatever happens to a file, it is read or refused with a place inside it.
    @Test func damagedFilesNeverCrash() throws {
        let bytes = Array(try Self.text().utf8)
        var state: UInt64 = 3
        func next(_ bound: Int) -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int((state >> 33) % UInt64(bound))
        }
        for _ in 0..<150 {
            var damaged = bytes
            for _ in 0...next(4) {
                let place = next(damaged.count)
                switch next(3) {
                case 0: damaged[place] = UInt8(next(256))
                case 1: damaged.remove(at: place)
                default: damaged.insert(Array(":-#[]{}\"'\n &*|>".utf8)[next(15)], at: place)
                }
            }
            do throws(Diagnostic) {
                _ = try Scenario.read(SourceFile(name: "presse-in-posen.yaml", bytes: damaged))
            } catch {
                #expect(error.place.line <= damaged.count { $0 == 0x0A } + 2)
            }
        }
    }

    @Test func everyArchetypeHasItsFile() {
        #expect(Set(Voices.names) == Set(Archetype.allCases.map(\.rawValue) + ["default"]))
    }

    @Test(arguments: Archetype.allCases)
    func everyArchetypeHasWordsForEveryMove(archetype: Archetype) throws {
        let temperament = try Temperament.read(Temperament.bytes(of: archetype), name: "\(archetype.rawValue).yaml")
        for move in Move.allCases {
            for isWritten in [false, true] {
                for (language, address) in [(Language.german, AddressForm.sie), (.german, .du), (.english, .sie)] {
                    let lines = temperament.lines(for: move, language: language, address: address, isWritten: isWritten)
                    if move == .delay && !isWritten { continue }
                    #expect(lines.count >= 3, "\(archetype) \(move) \(language) \(address) \(isWritten)")
                    #expect(Set(lines.map(\.text)).count == lines.count)
                    if address == .du {
                        #expect(lines.allSatisfy { !Self.isFormal($0.text) }, "\(archetype) \(move)")
                    }
                    for line in lines {
                        let marks = line.text.split(separator: "{", omittingEmptySubsequences: false).dropFirst().map {
                            $0.prefix { $0 != "}" }
                        }
                        #expect(marks.allSatisfy { Self.marks(of: move).contains(String($0)) }, "\(line.id)")
                        // What is there to say a time says it.
                        if [.counterTime, .offerTime, .confirmTime].contains(move) {
                            #expect(!marks.isEmpty, "\(line.id)")
                        }
                    }
                }
            }
        }
    }

    /// Whether a text calls somebody "Sie": in the middle of a sentence, where it can be nobody else.
    private static func isFormal(_ text: String) -> Bool {
        let words = text.split { !$0.isLetter && $0 != "." && $0 != "?" && $0 != "!" && $0 != ":" }
        return zip(words, words.dropFirst()).contains { before, word in
            let isInside = before.last?.isLetter == true
            return isInside
                && ["Sie", "Ihnen", "Ihr", "Ihre", "Ihren", "Ihrem", "Ihrer"].contains(word.filter(\.isLetter))
        }
    }

    /// The marks that a move's lines may hold.
    static func marks(of move: Move) -> Set<String> {
        switch move {
        case .counterTime, .offerTime, .confirmTime, .closeNextStep: ["time"]
        case .askForHour: ["day"]
        case .answerSize: ["size"]
        case .answerName, .correctName: ["self"]
        case .noteName: ["name"]
        case .correctDay: ["when"]
        case .repeatSaid, .correctFigure: ["said"]
        case .tellHowMuch, .tellWho, .tellWhen, .tellWhy, .tellHow, .tellWhich, .tellWhether, .tellEither, .tellWould,
            .tellOpinion, .turnBack, .reactToTopic, .putOffTopic, .passOver, .denyThing, .denyTrade:
            ["topic"]
        case .askWhoKnocks, .askWhatOfIt: ["heard"]
        case .askOfThing: ["thing"]
        default: []
        }
    }
}
