import Foundation
import Reports
import Roleplay
import Scenarios
import Testing

@testable import einstieg

/// Session files as somebody may have damaged them.
@Suite("Session files are read") struct SessionFileTests {
    static let good = """
        {"einstiegSession":1,"scenario":"presse-in-posen","scenarioHash":"0","seed":18446744073709551615,"isExam":false,\
        "lines":["Guten Tag","/hangup"],"rules":"2","transcript":["  Wessling."]}
        """

    static func complaint(_ text: String) throws -> String? {
        let folder = try CheckTests.Folder(["s.json": text])
        do throws(Complaint) {
            _ = try SessionOpening.file(folder.path + "/s.json")
            return nil
        } catch {
            return error.text(.english).replacing(folder.path, with: "DIR")
        }
    }

    @Test func aFileWithoutWhatMayBeMissing() throws {
        let folder = try CheckTests.Folder(["s.json": Self.good])
        let file = try SessionOpening.file(folder.path + "/s.json")
        #expect(file.seed == .max && file.lines == ["Guten Tag", "/hangup"] && file.score == nil && file.day == nil)
        #expect(file.written == nil)
    }

    static let none = "DIR/s.json:1: This is not a session. “einstieg report --format session” writes one."

    @Test(arguments: [
        ("[]", none), ("{}", none), (good.replacing("\"seed\"", with: "\"sed\""), none),
        (good.replacing("18446744073709551615", with: "18446744073709551616"), none),
        (good.replacing("\"Guten Tag\"", with: "7"), none),
        (
            good.replacing("Session\":1", with: "Session\":9"),
            "DIR/s.json:1: The file is from a newer version (9; this program knows 1). Update Einstieg."
        ),
        ("", "DIR/s.json: The file is empty. Take one of the existing files as a model."),
    ])
    func mistakesAreNamed(text: String, complaint: String) throws {
        #expect(try Self.complaint(text) == complaint)
    }

    /// Whatever is cut off or changed, the file is read or refused.
    @Test func anyDamage() throws {
        var bytes = Array(Self.good.utf8)
        for step in 0..<150 {
            bytes[step * 31 % bytes.count] = UInt8(truncatingIfNeeded: step * 77)
            let text = String(decoding: bytes.prefix(bytes.count - step % 40), as: UTF8.self)
            if let complaint = try Self.complaint(text) { #expect(complaint.hasPrefix("DIR/s.json")) }
            if step % 10 == 9 { bytes = Array(Self.good.utf8) }
        }
    }
}
