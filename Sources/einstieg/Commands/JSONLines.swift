import ArgumentParser
import Checklist
import Foundation
import Linguistics
import Reports

/// The filter behind `check --format jsonl`: an opener a line in, its marks a line out, in the same order.
///
/// A line that cannot be read is answered by an error in its place; the rest goes on and the exit code is 65.
struct JSONLines {
    let screen: Screen
    let checker: Checker
    let language: Language
    let lowest: Int?

    private struct Row: Decodable {
        let id: String
        let subject: String?
        let text: String
        let language: Language
        let channel: Channel
        let temperature: Temperature
        let touch: Int
        let audience: Audience
        let prospect: Prospect

        var opener: Opener {
            Opener(
                context: OpenerContext(
                    language: language, channel: channel, temperature: temperature, touch: touch, audience: audience,
                    prospect: prospect), subject: subject, text: text)
        }
    }

    private struct Identity: Decodable { let id: String? }

    private struct Fault: Encodable {
        let id: String?
        let error: String
        let line: Int
    }

    func run(_ input: PlainReader) throws {
        var reader = input
        var number = 0
        var hasFault = false
        var isBelow = false
        let decoder = JSONDecoder()
        while true {
            let line: InputLine
            do {
                number += 1
                line = try reader.read(prompt: "", prefill: nil, remember: false)
            } catch LineReaderError.readFailed(let code) {
                throw Complaint.output(
                    Localized(
                        de: "Die Eingabe lässt sich nicht lesen (Fehler \(code)).",
                        en: "The input cannot be read (error \(code))."))
            } catch {
                hasFault = true
                try put(Fault(id: nil, error: "\(error)", line: number))
                continue
            }
            guard case .line(let text) = line else { break }
            if text.trimmingSpace.isEmpty { continue }
            do {
                let row = try decoder.decode(Row.self, from: Data(text.utf8))
                let marks = checker.marks(for: row.opener)
                if let lowest, marks.score < lowest { isBelow = true }
                try put(MarksDocument(id: row.id, marks: marks, language: row.language))
            } catch let error as DecodingError {
                hasFault = true
                let id = (try? decoder.decode(Identity.self, from: Data(text.utf8)))?.id
                try put(Fault(id: id, error: error.wording[language], line: number))
            }
        }
        if hasFault { throw ExitCode(65) }
        if isBelow { throw ExitCode(1) }
    }

    private func put(_ document: some Encodable) throws {
        let line = try JSONText.line(document)
        do throws(ScreenError) { try screen.print(line) } catch { throw Complaint.output(error.wording) }
    }
}

extension DecodingError {
    fileprivate var wording: Localized {
        func path(_ context: Context, _ key: (any CodingKey)? = nil) -> String {
            (context.codingPath + [key].compactMap(\.self)).map(\.stringValue).joined(separator: ".")
        }
        return switch self {
        case .keyNotFound(let key, let context):
            Localized(de: "„\(path(context, key))“ fehlt.", en: "“\(path(context, key))” is missing.")
        case .typeMismatch(_, let context), .valueNotFound(_, let context):
            Localized(de: "„\(path(context))“ hat die falsche Form.", en: "“\(path(context))” has the wrong type.")
        case .dataCorrupted(let context) where !context.codingPath.isEmpty:
            Localized(
                de: "„\(path(context))“ hat einen unbekannten Wert.", en: "“\(path(context))” has an unknown value.")
        default: Localized(de: "Die Zeile ist kein gültiges JSON.", en: "The line is not valid JSON.")
        }
    }
}
