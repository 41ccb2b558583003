import ArgumentParser
import Foundation
import Linguistics
import Reports
import Roleplay

/// Throws broken and strange lines at the reader and the checker: no crash, every line answered by valid JSON, every
/// quote exactly what stands at its offsets.
struct Fuzz: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Strange and broken lines: no crash, every quote where it says.")

    @Option(help: "How many lines.")
    var inputs = 1_000_000
    @Option(help: "Where the lines begin.")
    var seed: UInt64 = 1

    func run() throws {
        let clock = ContinuousClock.now
        let report = try StrangeLines.check(inputs, seed: seed)
        print(
            "\(inputs) lines: \(report.marked) marked, \(report.faults) answered by an error, \(report.quotes) quotes in their places; \(ContinuousClock.now - clock)"
        )
    }
}

/// Lines that no sales trainer would write, the same for the same seed.
struct StrangeLines {
    /// What a line was answered by that it should not have been.
    struct Failure: Error, CustomStringConvertible {
        let line: [UInt8]
        let answer: String
        let reason: String
        var description: String { "\(reason)\n  line: \(String(decoding: line, as: UTF8.self))\n  answer: \(answer)" }
    }

    struct Report {
        var marked = 0
        var faults = 0
        var quotes = 0
    }

    private var random: SeededNumbers
    private var samples: SampleOpeners

    init(seed: UInt64) {
        random = SeededNumbers(seed: seed)
        samples = SampleOpeners(seed: seed)
    }

    /// Checks some lines; the first failure is thrown.
    static func check(_ count: Int, seed: UInt64) throws -> Report {
        var lines = StrangeLines(seed: seed)
        var marks = MarksLine()
        var report = Report()
        var out: [UInt8] = []
        for number in 1...max(1, count) {
            let line = lines.next(number)
            out.removeAll(keepingCapacity: true)
            let outcome = line.withUnsafeBufferPointer {
                marks.mark($0, number: number, language: .german, into: &out)
            }
            switch outcome {
            case .fault: report.faults += 1
            case .marked: report.marked += 1
            }
            // Reading every answer with another reader is slow, so one in ten is.
            if number % 10 == 0 || outcome == .fault && number % 3 == 0 {
                report.quotes += try verify(line, String(decoding: out, as: UTF8.self), outcome)
            }
        }
        return report
    }

    private struct Answer: Decodable {
        struct Place: Decodable {
            let part: String?
            let quote: String
            let start: Int?
            let end: Int?
            enum CodingKeys: String, CodingKey {
                case part = "in"
                case quote, start, end
            }
        }
        struct Item: Decodable { let evidence: [Place] }
        let items: [String: Item]?
        let flags: [Place]?
        let error: String?
    }

    private struct Source: Decodable {
        let subject: String?
        let text: String
    }

    private static func verify(_ line: [UInt8], _ answer: String, _ outcome: MarksLine.Outcome) throws -> Int {
        func fail(_ reason: String) -> Failure { Failure(line: line, answer: answer, reason: reason) }
        let decoder = JSONDecoder()
        guard answer.hasSuffix("\n"), !answer.dropLast().contains("\n"),
            let marks = try? decoder.decode(Answer.self, from: Data(answer.utf8))
        else { throw fail("the answer is not one line of JSON") }
        guard outcome != .fault else {
            if marks.error == nil { throw fail("a fault without its error") }
            return 0
        }
        guard let source = try? decoder.decode(Source.self, from: Data(line)), let items = marks.items else {
            throw fail("marked, but another reader sees no opener")
        }
        var quotes = 0
        for place in items.values.flatMap(\.evidence) + (marks.flags ?? []) {
            guard let part = place.part else { continue }
            guard let start = place.start, let end = place.end else { throw fail("a quote without a place") }
            let scalars = Array((part == "subject" ? source.subject ?? "" : source.text).unicodeScalars)
            guard start < end, end <= scalars.count else { throw fail("a place outside of the text") }
            guard scalars[start..<end].elementsEqual(place.quote.unicodeScalars) else {
                throw fail("the quote is not what stands there")
            }
            quotes += 1
        }
        return quotes
    }

    // MARK: Making lines

    private mutating func next(_ number: Int) -> [UInt8] {
        var line = Array(samples.next(number).utf8)
        switch below(8) {
        case 0: break
        case 1:
            // A few bytes of anything.
            for _ in 0...below(4) { line[below(line.count)] = UInt8(below(256)) }
        case 2: line.removeLast(below(line.count))
        case 3:
            let start = below(line.count)
            line.removeSubrange(start..<min(line.count, start + below(40)))
        case 4: line = strangeText(line)
        case 5: line = strangeText(strangeText(line))
        case 6:
            let start = below(line.count)
            let piece = Array(line[start..<min(line.count, start + 1 + below(60))])
            line.insert(contentsOf: piece, at: below(line.count))
        default: line = (0..<below(80)).map { _ in UInt8(below(256)) }
        }
        return line
    }

    /// Puts strange but valid characters into the text of a line.
    private mutating func strangeText(_ line: [UInt8]) -> [UInt8] {
        let marker = Array("\"text\":\"".utf8)
        guard let range = line.firstRange(of: marker) else { return line }
        var line = line
        for _ in 0...below(6) {
            var places: [Int] = []
            for index in range.upperBound..<(line.count - 2)
            where line[index] & 0xC0 != 0x80 && line[index - 1] != UInt8(ascii: "\\") { places.append(index) }
            guard !places.isEmpty else { return line }
            line.insert(contentsOf: Array(strangeness[below(strangeness.count)].utf8), at: places[below(places.count)])
        }
        return line
    }

    private let strangeness = [
        "ü", "u\u{308}", "ß", "ẞ", "İ", "ǆ", "👩‍🚒", "🇩🇪", "\u{202E}", "\u{200D}", "…", "„", "“", " – ", "?", "!", ".",
        "?!",
        "\\n", "\\n\\n", "\\t", "\\u00e4", "\\ud83d\\ude00", "\\ud800", "\\u0000", "\\\"", "Dienstag um 10 Uhr", "0",
        "99999999999999999999", "1.1.1.1", "'", "’", "''", "*", "- ", "• ", "oder", "20 Minuten", "😀?", "\u{FEFF}",
        "日本語",
        "العربية", "ﬁ", "①", "½", "\u{2028}", "a\u{300}\u{301}\u{302}", "Dr. ", "z. B. ", "18. ", "halb ", "um halb ",
        "eine ", "quarter ", "zwischen ", "AW: ", "<!-- ", "%", "\u{1F468}\u{1F3FD}", "\u{7F}", "\u{85}", "﷽",
    ]

    private mutating func below(_ count: Int) -> Int { random.below(count) }
}
