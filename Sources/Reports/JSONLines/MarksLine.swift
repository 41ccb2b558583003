import Checklist
import Linguistics

/// Writes marks as lines of JSON, one after another into the same memory.
public struct MarksLine {
    private(set) var judge = Judge()
    private var opener = OpenerLine()

    private let profile: Profile?

    /// A writer with empty memory.
    ///
    /// - Parameter profile: the team's own checklist; nil for the rubric as it is.
    public init(profile: Profile? = nil) {
        self.profile = profile
        opener.mark(by: profile)
    }

    /// What became of a line.
    public enum Outcome: Equatable, Sendable {
        /// The opener was marked with this score; `isBlocked` if it fails whatever its score.
        case marked(score: Int, isBlocked: Bool)
        /// The line could not be read; an error stands in its place.
        case fault
    }

    /// Marks the opener of a line and appends its marks, or the error that stands in its place, with a line break.
    public mutating func mark(
        _ line: UnsafeBufferPointer<UInt8>, number: Int, language: Language, into out: inout [UInt8]
    ) -> Outcome {
        do throws(OpenerLineError) {
            try opener.read(line)
        } catch {
            MarksLine.appendFault(
                error, id: opener.hasId ? opener.id : nil, line: number, language: language, into: &out)
            return .fault
        }
        if let profile, !profile.languages.contains(opener.source.language) {
            MarksLine.appendFault(
                .otherLanguage(profile: profile.title), id: opener.id, line: number, language: language, into: &out)
            return .fault
        }
        return append(into: &out)
    }

    /// Appends an error in the place of a line.
    public static func appendFault(
        _ error: OpenerLineError, id: [UInt8]?, line: Int, language: Language, into out: inout [UInt8]
    ) {
        out.append("{\"id\":")
        if let id { out.appendJSON(id[...]) } else { out.append("null") }
        out.append(",\"error\":")
        out.appendJSON(error.wording[language])
        out.append(",\"line\":")
        out.append(decimal: line)
        out.append("}\n")
    }

    private mutating func append(into out: inout [UInt8]) -> Outcome {
        let source = opener.source
        let verdicts = judge.judge(source)
        let context = source.context
        var points = 0
        for item in ChecklistItem.allCases { points += verdicts[item].level.rawValue }
        var score = points * 100 / (2 * ChecklistItem.allCases.count)
        if let profile { score = profile.score({ verdicts[$0].level }) { judge.ownEvidence[$0] != nil } }
        out.append("{\"id\":")
        out.appendJSON(opener.id[...])
        out.append(",\"score\":")
        out.append(decimal: score)
        out.append(",\"items\":{")
        for item in ChecklistItem.allCases {
            let verdict = verdicts[item]
            out.append(item == .personalEntry ? "\"" : ",\"")
            out.append(item.rawValue)
            out.append("\":{\"level\":")
            out.append(decimal: verdict.level.rawValue)
            out.append(",\"evidence\":[")
            var quote = ""
            if let span = verdict.evidence {
                out.append("{")
                quote = appendPlace(span, source, into: &out)
                out.append("}")
            }
            out.append("],\"reason\":")
            let wording = item.wording(of: verdict, quote: quote, context)
            out.appendJSON(wording.reason[source.language])
            out.append(",\"advice\":")
            if let advice = wording.advice { out.appendJSON(advice[source.language]) } else { out.append("null") }
            out.append("}")
        }
        if let profile { appendOwnItems(profile, source, into: &out) }
        out.append("},\"flags\":[")
        for (index, verdict) in judge.flags.enumerated() {
            out.append(index == 0 ? "{\"flag\":\"" : ",{\"flag\":\"")
            out.append(verdict.flag.rawValue)
            out.append("\",")
            var quote = ""
            if let span = verdict.evidence {
                quote = appendPlace(span, source, into: &out)
            } else {
                out.append("\"in\":null,\"quote\":\"\",\"start\":null,\"end\":null")
            }
            let wording = verdict.flag.wording(of: verdict, quote: quote, context)
            out.append(",\"reason\":")
            out.appendJSON(wording.reason[source.language])
            out.append(",\"advice\":")
            out.appendJSON((wording.advice ?? wording.reason)[source.language])
            out.append("}")
        }
        out.append("],\"rules\":\"")
        out.append(Marks.rules)
        out.append("\"")
        let isBlocked = profile.map { appendName(of: $0, verdicts, into: &out) } ?? false
        out.append("}\n")
        return .marked(score: score, isBlocked: isBlocked)
    }

    /// Appends where a quote stands, and returns it.
    func appendPlace(_ span: Span, _ source: OpenerSource, into out: inout [UInt8]) -> String {
        let bytes = span.part == .subject ? source.subject : source.text
        out.append(span.part == .subject ? "\"in\":\"subject\",\"quote\":" : "\"in\":\"text\",\"quote\":")
        out.appendJSON(bytes[span.bytes])
        let start = bytes.scalarOffset(ofByte: span.bytes.lowerBound)
        var length = 0
        for index in span.bytes where bytes[index] & 0xC0 != 0x80 { length += 1 }
        out.append(",\"start\":")
        out.append(decimal: start)
        out.append(",\"end\":")
        out.append(decimal: start + length)
        return String(decoding: bytes[span.bytes], as: UTF8.self)
    }
}

extension Array<UInt8> {
    mutating func append(_ literal: StaticString) {
        append(contentsOf: UnsafeBufferPointer(start: literal.utf8Start, count: literal.utf8CodeUnitCount))
    }

    @_disfavoredOverload
    mutating func append(_ text: String) { append(contentsOf: text.utf8) }

    mutating func append(decimal number: Int) {
        if number < 0 { append(0x2D) }
        var rest = number.magnitude
        let start = count
        repeat {
            append(UInt8(0x30 + rest % 10))
            rest /= 10
        } while rest > 0
        self[start...].reverse()
    }

    /// Appends text as a JSON string.
    mutating func appendJSON(_ text: String) {
        var text = text
        text.withUTF8 { appendJSON($0) }
    }

    /// Appends UTF-8 as a JSON string.
    mutating func appendJSON(_ bytes: ArraySlice<UInt8>) { bytes.withUnsafeBufferPointer { appendJSON($0) } }

    private mutating func appendJSON(_ bytes: UnsafeBufferPointer<UInt8>) {
        append(0x22)
        var start = 0
        while true {
            let index = PlainRun.end(bytes, from: start)
            append(contentsOf: UnsafeBufferPointer(rebasing: bytes[start..<index]))
            guard index < bytes.count else { break }
            start = index + 1
            append(0x5C)
            switch bytes[index] {
            case 0x22, 0x5C: append(bytes[index])
            case 0x0A: append(0x6E)
            case 0x0D: append(0x72)
            case 0x09: append(0x74)
            default:
                append("u00" as StaticString)
                append(contentsOf: [bytes[index] >> 4, bytes[index] & 15].map { $0 < 10 ? 0x30 + $0 : 0x57 + $0 })
            }
        }
        append(0x22)
    }
}
