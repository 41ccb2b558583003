import Foundation
import Testing

@testable import Reports

/// Drawings against those kept in `Tests/Plots`, byte for byte.
///
/// `EINSTIEG_RECORD=1 swift test --filter PlotTests` writes the files anew, to be looked at and committed.
@Suite("Plots are drawn") struct PlotTests {
    static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .appendingPathComponent("Plots").path

    /// A year of tries, as a seeded walk.
    static let year: [ScorePlot.Try] = (0..<160).map { index in
        let score = min(100, 30 + index / 3 + index * 37 % 23)
        return .init(score: score, difficulty: index * 7 % 4 + 1, isPassed: score >= 70, label: "Tag \(index)")
    }

    static let drawings: [String: Markup] = [
        "course": CoursePlot(
            measures: [
                .init(name: "Vertrauen", values: [2, 2, 5, 7, 7, 8, 9]),
                .init(name: "Geduld", values: [5, 5, 5, 5, 4, 3, 3]),
                .init(name: "Interesse", values: [0, 0, 2, 3, 3, 4, 9]),
            ], limit: 10, stepName: "nach Ihrer Zeile"
        ).drawing(title: "Verlauf", description: "Vertrauen von 2 auf 9."),
        "course-long": CoursePlot(
            measures: [.init(name: "<Trust>", values: (0...60).map { $0 * 3 % 14 - 2 })], limit: 10, stepName: "&"
        ).drawing(title: "<script>", description: "\"&\""),
        "course-none": CoursePlot(measures: [], limit: 0, stepName: "").drawing(title: "", description: ""),
        "scores": ScorePlot(tries: Array(year.prefix(7)), difficultyName: "Schwierigkeit").drawing(
            title: "Punkte", description: "Sieben Sitzungen."),
        "scores-many": ScorePlot(tries: year, difficultyName: "Schwierigkeit").drawing(
            title: "Punkte", description: "160 Sitzungen."),
        "scores-one": ScorePlot(
            tries: [.init(score: 140, difficulty: 9, isPassed: true, label: "28.11.2026")],
            difficultyName: "Schwierigkeit"
        ).drawing(title: "Punkte", description: "Eine Sitzung."),
        "shares": SharePlot(
            bars: [
                .init(name: "Einstieg", share: 0.75, earlier: 0.25, label: "75 %"),
                .init(name: "Bedarfsfrage", share: 0, earlier: nil, label: "0 %"),
                .init(name: "Zu viel", share: 1.7, earlier: -1, label: "170 %"),
            ], limit: 0.7
        ).drawing(title: "Die vier Punkte", description: "Zuletzt und anfangs."),
    ]

    @Test(arguments: drawings.keys.sorted())
    func asKept(name: String) throws {
        let path = Self.folder + "/\(name).svg"
        let drawing = try #require(Self.drawings[name]).source + "\n"
        if ProcessInfo.processInfo.environment["EINSTIEG_RECORD"] != nil {
            try FileManager.default.createDirectory(atPath: Self.folder, withIntermediateDirectories: true)
            try Data(drawing.utf8).write(to: URL(fileURLWithPath: path))
        }
        #expect(drawing == (try String(contentsOfFile: path, encoding: .utf8)))
    }

    /// No name of a line covers another.
    @Test func namesStandApart() {
        let measures = ["A", "B", "C"].map { CoursePlot.Measure(name: $0, values: [5, 5]) }
        let source = CoursePlot(measures: measures, limit: 10, stepName: "").drawing(title: "", description: "").source
        let places = source.split(separator: "\n").filter { $0.contains("x=\"634\"") }.compactMap { row in
            row.split(separator: "\"").dropFirst(3).first.flatMap { Double($0) }
        }
        #expect(places == [109, 125, 141])
    }
}
