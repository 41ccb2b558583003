import Checklist
import Foundation
import Linguistics
import Testing

@testable import Reports

/// Lines of JSON in, marks or errors out; whole lines are compared.
@Suite struct MarksLineTests {
    static let good =
        #"{"id":"a","language":"de","channel":"phone","temperature":"cold","touch":1,"audience":"business","prospect":{"name":"","role":"","company":"","industry":"","facts":[],"trigger":null},"subject":null,"text":"Guten Tag"}"#

    static func answer(_ line: [UInt8], _ language: Language = .english) -> String {
        var marks = MarksLine()
        var out: [UInt8] = []
        _ = line.withUnsafeBufferPointer { marks.mark($0, number: 7, language: language, into: &out) }
        return String(decoding: out, as: UTF8.self)
    }

    static func answer(_ line: String) -> String { answer(Array(line.utf8)) }

    struct Broken: Sendable {
        let replace: String
        let by: String
        let answer: String
        init(_ replace: String, _ by: String, _ answer: String) {
            (self.replace, self.by, self.answer) = (replace, by, answer)
        }
    }

    @Test(arguments: [
        Broken("{", "", #"{"id":null,"error":"The line is not valid JSON.","line":7}"#),
        Broken("}", "} x", #"{"id":"a","error":"The line is not valid JSON.","line":7}"#),
        Broken(#""a""#, "3", #"{"id":null,"error":"“id” has the wrong type.","line":7}"#),
        Broken(#""id":"a","#, "", #"{"id":null,"error":"“id” is missing.","line":7}"#),
        Broken("phone", "fax", #"{"id":"a","error":"“channel” has an unknown value.","line":7}"#),
        Broken("\"cold\"", "1", #"{"id":"a","error":"“temperature” has the wrong type.","line":7}"#),
        Broken("\"touch\":1", "\"touch\":0", #"{"id":"a","error":"“touch” has an unknown value.","line":7}"#),
        Broken("\"touch\":1", "\"touch\":1.5", #"{"id":"a","error":"“touch” has the wrong type.","line":7}"#),
        Broken("\"touch\":1", "\"touch\":01", #"{"id":"a","error":"The line is not valid JSON.","line":7}"#),
        Broken("[]", "[1]", #"{"id":"a","error":"“prospect.facts” has the wrong type.","line":7}"#),
        Broken("[]", "{}", #"{"id":"a","error":"“prospect.facts” has the wrong type.","line":7}"#),
        Broken(#""facts":[],"#, "", #"{"id":"a","error":"“prospect.facts” is missing.","line":7}"#),
        Broken(
            "\"trigger\":null", #""trigger":{"when":"gestern"}"#,
            #"{"id":"a","error":"“prospect.trigger.what” is missing.","line":7}"#),
        Broken(#""subject":null"#, #""subject":5"#, #"{"id":"a","error":"“subject” has the wrong type.","line":7}"#),
        Broken(#""text":"Guten Tag""#, #""text":null"#, #"{"id":"a","error":"“text” has the wrong type.","line":7}"#),
        Broken(
            #""text":"Guten Tag""#, #""text":"a","text":"b""#,
            #"{"id":"a","error":"“text” stands there twice.","line":7}"#),
        Broken(
            "Guten", #"\ud83d"#,
            #"{"id":"a","error":"The line holds half a Unicode character (\\uD800 to \\uDFFF alone).","line":7}"#),
        Broken("Guten", "\u{0}", #"{"id":"a","error":"The line is not valid JSON.","line":7}"#),
        Broken("Guten", #"\x"#, #"{"id":"a","error":"The line is not valid JSON.","line":7}"#),
        Broken(
            "null,\"text\"", String(repeating: "[", count: 100) + ",\"text\"",
            #"{"id":"a","error":"“subject” has the wrong type.","line":7}"#
                .replacing("“subject” has the wrong type.", with: "The line is not valid JSON.")),
    ])
    func brokenLines(broken: Broken) throws {
        let range = try #require(Self.good.range(of: broken.replace))
        let line =
            broken.replace == "}"
            ? Self.good + broken.by.dropFirst() : Self.good.replacingCharacters(in: range, with: broken.by)
        #expect(Self.answer(line) == broken.answer + "\n")
    }

    @Test(arguments: [[0xFF], [0xC0, 0x80], [0xED, 0xA0, 0x80], [0xE4], [0xF5, 0x80, 0x80, 0x80]] as [[UInt8]])
    func brokenUTF8(bytes: [UInt8]) throws {
        let text = Array(Self.good.utf8)
        let place = try #require(text.firstRange(of: Array("Guten".utf8))).lowerBound
        #expect(
            Self.answer(text[..<place] + bytes + text[place...])
                == #"{"id":"a","error":"The line is not UTF-8.","line":7}"# + "\n")
    }

    @Test func escapesAndUnknownFieldsAreRead() throws {
        let plain = Self.answer(Self.good.replacing("Guten Tag", with: "Grüß Gott 😀\n".replacing("\n", with: "\\n")))
        let escaped = Self.answer(
            Self.good.replacing("Guten Tag", with: #"Gr\u00fc\u00DF Gott \ud83d\ude00\n"#)
                .replacing(#""id":"a""#, with: #" "more" : [1, {"x": [true, false, null, -1.5e3]}] , "id" : "a" "#))
        #expect(plain == escaped)
    }

    @Test func germanErrorsAreGerman() {
        #expect(
            Self.answer(Array(Self.good.replacing("phone", with: "fax").utf8), .german)
                == #"{"id":"a","error":"„channel“ hat einen unbekannten Wert.","line":7}"# + "\n")
    }

    /// The fast way and the way of the program's other parts write the same document.
    @Test(arguments: [
        "Guten Tag. Wer plant bei Ihnen die Schichten? Passt Ihnen Dienstag um 10 oder Mittwoch um 11 für ein kurzes Telefonat?",
        "Ich hoffe, es geht Ihnen gut! Wir sind der führende Anbieter. Nur noch heute: 20 Prozent.", "",
    ])
    func bothWaysWriteTheSame(text: String) throws {
        let line = Self.good.replacing("Guten Tag", with: text).replacing("phone", with: "email")
        let marks = Checker().marks(
            for: Opener(
                context: OpenerContext(
                    language: .german, channel: .email, temperature: .cold, touch: 1, audience: .business,
                    prospect: Prospect(name: "", role: "", company: "", industry: "", facts: [], trigger: nil)),
                subject: nil, text: text))
        let document = try JSONEncoder().encode(MarksDocument(id: "a", marks: marks, language: .german))
        let fast = try JSONSerialization.jsonObject(with: Data(Self.answer(line).utf8)) as? NSDictionary
        #expect(try fast == JSONSerialization.jsonObject(with: document) as? NSDictionary)
    }

    /// The same holds where a team's own checklist makes the marks.
    @Test(arguments: [
        "Ihren Namen habe ich von Frau Kern. Wer plant bei Ihnen die Samstage? Das geht Hand in Hand.",
        "Nur noch heute!", "",
    ])
    func bothWaysWriteTheSameByAProfile(text: String) throws {
        let profile = Self.profile
        let marks = Checker().marks(
            for: Opener(
                context: OpenerContext(
                    language: .german, channel: .email, temperature: .cold, touch: 1, audience: .business,
                    prospect: Prospect(name: "", role: "", company: "", industry: "", facts: [], trigger: nil),
                    profile: profile), subject: "Hand in Hand", text: text))
        let document = try JSONEncoder().encode(MarksDocument(id: "a", marks: marks, language: .german))
        let line = Array(
            Self.good.replacing("Guten Tag", with: text).replacing("phone", with: "email")
                .replacing("\"subject\":null", with: "\"subject\":\"Hand in Hand\"").utf8)
        var writer = MarksLine(profile: profile)
        var out: [UInt8] = []
        let outcome = line.withUnsafeBufferPointer { writer.mark($0, number: 7, language: .german, into: &out) }
        #expect(outcome == .marked(score: marks.score, isBlocked: !marks.blockers.isEmpty))
        let fast = try JSONSerialization.jsonObject(with: Data(out)) as? NSDictionary
        #expect(try fast == JSONSerialization.jsonObject(with: document) as? NSDictionary)
        let named = (fast?["profile"] as? [String: String])
        #expect(named == ["id": "nord", "version": "3"])
        #expect((fast?["items"] as? [String: Any])?.count == 5)
    }

    @Test func aProfileForAnotherLanguageIsNamed() {
        let line = Array(Self.good.replacing("\"de\"", with: "\"en\"").utf8)
        var writer = MarksLine(profile: Self.profile)
        var out: [UInt8] = []
        let outcome = line.withUnsafeBufferPointer { writer.mark($0, number: 7, language: .german, into: &out) }
        #expect(outcome == .fault)
        #expect(
            String(decoding: out, as: UTF8.self)
                == #"{"id":"a","error":"Das Profil „Vertrieb Nord“ gilt nicht für diese Sprache.","line":7}"# + "\n")
    }

    static let profile: Profile = {
        func same(_ text: String) -> Localized { Localized(de: text, en: text) }
        let samples = ProfileSamples(found: [], notFound: [])
        let item = OwnItem(
            id: "herkunft", title: same("Herkunft"), weight: 20, advice: same("Sagen Sie es."),
            phrases: ["Ihren Namen ... von"], samples: samples)
        return Profile(
            id: "nord", version: "3", title: same("Vertrieb Nord"), languages: [.german],
            weights: [.personalEntry: 40, .needsQuestion: 30, .nextStep: 10, .valueFollowUp: 0], limits: [.email: 8],
            passMark: 60, blockers: [.rule(.flag(.pressure)), .ownItem(item.key), .rule(.item(.nextStep)), .afterNo],
            stockPhrases: [OwnStockPhrase(phrase: "Hand in Hand", samples: samples)], items: [item])
    }()
}
