import Foundation
import Linguistics
import Outcomes
import Scenarios
import Testing

@testable import Reports

/// Statements against those kept in `Tests/LearningRecords`, byte for byte.
///
/// `EINSTIEG_RECORD=1 swift test --filter LearningRecordsTests` writes the file anew, to be read and committed.
@Suite("Sessions become learning records") struct LearningRecordsTests {
    static let path = SessionReportTests.package + "/Tests/LearningRecords/statements.jsonl"
    static let records = LearningRecords(
        LearningRecords.Identity(name: "t-4f1c9a", home: "https://training.example.com/"), platform: "einstieg 0.1.0")

    static func lines(_ report: SessionReport) throws -> [String] {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return try records.statements(report).map { String(decoding: try encoder.encode($0), as: UTF8.self) }
    }

    @Test func asKept() throws {
        let text = try Self.lines(SessionReportTests.report(score: SessionReportTests.kept)).map { $0 + "\n" }.joined()
        if ProcessInfo.processInfo.environment["EINSTIEG_RECORD"] != nil {
            try FileManager.default.createDirectory(
                atPath: (Self.path as NSString).deletingLastPathComponent, withIntermediateDirectories: true)
            try Data(text.utf8).write(to: URL(fileURLWithPath: Self.path))
        }
        #expect(text == (try String(contentsOfFile: Self.path, encoding: .utf8)))
        #expect(text.split(separator: "\n").count == 5)
    }

    /// Nothing that was said is in them, nobody's name, and nothing is null.
    @Test func nothingThatWasSaid() throws {
        let lines = try Self.lines(
            SessionReportTests.report(SessionReportTests.hostile, score: SessionReportTests.kept))
        #expect(!lines.isEmpty)
        for line in lines {
            for word in ["null", "alert", "Oltmanns", "Guten Tag"] { #expect(!line.contains(word), "\(word)") }
        }
    }

    /// The ids stay when the lines are deleted or the rules change, and no two sessions share any.
    @Test func idsAreTheSessionsOwn() throws {
        let kept = SessionReportTests.kept
        let report = try SessionReportTests.report(score: kept)
        let ids = Self.records.statements(report).map(\.id)
        #expect(Set(ids).count == 5)
        let better = KeptScore(total: 99, isPassed: true, ending: .nextStep, rules: "3", profile: "nord 3")
        #expect(Self.records.statements(try SessionReportTests.report(["Hm."], score: better)).map(\.id) == ids)
        let others = [
            Self.records.statements(try SessionReportTests.report(number: 18, score: kept)),
            Self.records.statements(try SessionReportTests.report(day: 20_786, score: kept)),
            LearningRecords(.init(name: "t-0", home: "https://training.example.com"), platform: "").statements(report),
            LearningRecords(.init(name: "t-4f1c9a", home: "https://b.example"), platform: "").statements(report),
        ].flatMap { $0.map(\.id) }
        #expect(Set(others).count == 20 && Set(others).isDisjoint(with: ids))
    }

    @Test func whatDidNotEndIsNoRecord() throws {
        #expect(Self.records.statements(try SessionReportTests.report()).isEmpty)
    }

    @Test(arguments: [
        ("", "1b4db7eb-4057-5ddf-91e0-36dec72071f5"), ("https://example.com/", "dd2c1780-811a-5296-81c5-178a0ef488bc"),
        ("Straße", "43911992-cd1e-5e78-95b0-fa78838024d1"),
    ])
    func namedUUIDs(name: String, uuid: String) { #expect("\(NamedUUID(name, in: .addresses))" == uuid) }

    @Test(arguments: [
        (0, "PT0S", "1970-01-01T00:00:00.000Z"), (252, "PT4M12S", "1970-01-01T00:04:12.000Z"),
        (3600, "PT1H", "1970-01-01T01:00:00.000Z"), (1_795_858_212, "PT498849H30M12S", "2026-11-28T09:30:12.000Z"),
    ])
    func times(seconds: Int, duration: String, timestamp: String) {
        #expect(LearningRecords.duration(seconds) == duration)
        #expect(LearningRecords.timestamp(seconds) == timestamp)
    }
}

/// What is done about a server's answers.
@Suite("Deliveries") struct DeliveryTests {
    static let rules = Delivery(attempts: 3)

    @Test(
        arguments: [
            (.status(200, isReceipt: true), 1, 25, .acknowledged), (.status(204), 1, 25, .acknowledged),
            (.status(200), 1, 25, .stop(.address(status: 200))), (.status(307), 1, 1, .stop(.moved(status: 307))),
            (.status(401), 1, 25, .stop(.credentials(status: 401))),
            (.status(403), 3, 1, .stop(.credentials(status: 403))),
            (.status(404), 1, 25, .stop(.address(status: 404))), (.status(400), 1, 25, .split),
            (.status(400), 1, 1, .refused(status: 400)), (.status(413), 1, 2, .split),
            (.status(413), 1, 1, .refused(status: 413)), (.status(409), 1, 2, .split), (.status(409), 1, 1, .kept),
            (.status(503), 1, 25, .again(after: 1)), (.status(503), 2, 25, .again(after: 2)),
            (.status(503), 3, 25, .stop(.exhausted(.status(503)))),
            (.status(429, retryAfter: 20), 1, 1, .again(after: 20)),
            (.status(429, retryAfter: 9999), 1, 1, .again(after: 60)),
            (.status(503, retryAfter: -5), 1, 1, .again(after: 1)), (.silence, 1, 25, .again(after: 1)),
            (.silence, 3, 25, .stop(.exhausted(.silence))), (.unreachable, 2, 1, .again(after: 2)),
        ] as [(Delivery.Answer, Int, Int, Delivery.Step)])
    func step(answer: Delivery.Answer, attempt: Int, count: Int, step: Delivery.Step) {
        #expect(Self.rules.step(after: answer, attempt: attempt, count: count) == step)
    }

    @Test func waitsGrowAndEnd() {
        let patient = Delivery(attempts: 12)
        let waits = (1...12).map { patient.step(after: .silence, attempt: $0, count: 1) }
        let expected = [1, 2, 4, 8, 16, 32, 60, 60, 60, 60, 60].map { Delivery.Step.again(after: $0) }
        #expect(waits == expected + [.stop(.exhausted(.silence))])
    }
}
